# Les mots du rapport : pages d'un bilan, de ce qu'il y a à faire ensuite, de l'évolution ; raisons dans le JSON.

# Le résultat en une phrase

report-working-at = Vous êtes à l'œuvre à l'étape { $number }, « { $title } ».
report-working-between = Vous êtes à l'œuvre quelque part entre l'étape { $number } et l'étape { $most } ; quelques réponses de plus le diront.
report-firm-here = Le terrain est solide jusque-là.
report-firm-all = Le terrain est solide d'un bout à l'autre.
report-firm-to = Le terrain est solide jusqu'à l'étape { $firm }.
report-firm-to-mend = Le terrain est solide jusqu'à l'étape { $firm } ; à consolider : { $tasks }.
report-firm-between = Le terrain est solide au moins jusqu'à l'étape { $firm }, peut-être jusqu'à l'étape { $most }.
report-firm-between-mend = Le terrain est solide au moins jusqu'à l'étape { $firm }, peut-être jusqu'à l'étape { $most } ; à regarder de nouveau : { $tasks }.
report-no-stages = Ce questionnaire regarde chaque tâche pour elle-même et n'a pas d'étapes.
report-no-scores = Il n'y a pas encore assez de réponses pour dire à quelle étape vous êtes à l'œuvre.

report-mend = À consolider, à l'étape { $stage } : { $task }
report-held = Vous retient à l'étape { $stage } : { $task }
report-open = Il faut plus de réponses, à l'étape { $stage } : { $task }

report-lean = l'étape { $number }, « { $title } »
report-lean-between = un point entre l'étape { $number } et l'étape { $most }
report-declared-same = Vous avez choisi « { $chosen } » (étape { $stage }), et vos réponses vont dans le même sens.
report-declared-other = Vous avez choisi « { $chosen } » (étape { $stage }) ; vos réponses penchent vers { $lean }. Qu'est-ce qui pourrait l'expliquer ?
report-declared-differs = Vous avez dit que cela varie au sein de la collaboration ; vos réponses penchent vers { $lean }. Où est-ce différent ?
report-declared-cannot-say = Il vous était impossible de dire quelle étape vous ressemble le plus ; vos réponses penchent vers { $lean }. Qu'est-ce qui pourrait l'expliquer ?

# Le moment

report-occasion = { $checkpoint }. { $who }
report-checkpoint = { $date } ({ $label })
report-answered-nobody = Personne n'a encore répondu.
report-answered-one = Une personne a répondu pour l'organisation.
report-answered-together = Réponses données ensemble, dans une salle.
report-answered-together-kinds = Réponses données ensemble, dans une salle : { $kinds }.
report-answered-room = { $present ->
    [one] Une personne a répondu dans la salle.
   *[other] { $present } personnes ont répondu ensemble.
}
report-answered-room-kinds = { $present ->
    [one] Une personne a répondu dans la salle : { $kinds }.
   *[other] { $present } personnes ont répondu ensemble : { $kinds }.
}
report-missing-voices = Il manquait dans la salle : { $missing }.

# Un bilan

report-tasks-heading = Tâche par tâche
report-column-task = Tâche
report-column-stage = Étape
report-column-wanted = Nécessaire
report-wanted = nécessaire
report-not-wanted = pas nécessaire
report-path = { $question } Vous avez répondu : « { $answer } ».
report-column-score = Score sur 100
report-column-level = Niveau
report-column-standing = État
report-mark-not-asked = non demandée
report-mark-too-few = trop peu de réponses
report-mark-contested = avis partagés
report-mark-established = en place
report-mark-floored = sous un plancher
report-mark-not-yet = pas encore

report-not-asked = { $count ->
    [one] { $tasks } n'a pas été demandée cette fois, donc rien n'en est dit.
   *[other] { $tasks } n'ont pas été demandées cette fois, donc rien n'en est dit.
}
report-strengths-heading = Déjà des forces, plus loin sur le chemin
report-knowing-heading = Bon à savoir
report-floor = { $task } : « { $item } » en est à « { $level } ». Quel que soit son score, { $task } ne compte comme tâche en place que lorsque cet énoncé en est à « { $floor } ».
report-floor-many = { $task } : quel que soit son score, { $task } ne compte comme tâche en place que lorsque « { $item } » en est à « { $floor } » en moyenne.
report-floor-open = { $task } : « { $item } » n'a pas encore de niveau. Cet énoncé compte plus que d'autres : cherchez la réponse ensemble.
report-nothing-applies = { $task } : rien ne s'y applique à vous, elle n'a donc pas de score.
report-missing = { $count ->
    [one] { $task } : il faut encore une réponse pour avoir un score ; { $counts }.
   *[other] { $task } : il faut encore { $count } réponses pour avoir un score ; { $counts }.
}
report-counts = { $task } : { $counts }.
report-count-dont-know = { $count ->
    [one] une réponse est « je ne sais pas »
   *[other] { $count } réponses sont « je ne sais pas »
}
report-count-unanswered = { $count ->
    [one] un énoncé est resté sans réponse
   *[other] { $count } énoncés sont restés sans réponse
}
report-count-not-applicable = { $count ->
    [one] un énoncé ne s'applique pas
   *[other] { $count } énoncés ne s'appliquent pas
}
report-count-carried = { $count ->
    [one] une réponse a été reprise de la dernière fois sans être confirmée
   *[other] { $count } réponses ont été reprises de la dernière fois sans être confirmées
}
report-lifts-heading = Le plus petit changement qui mettrait chaque tâche en place
report-lifts-note = Un changement dans ce que vous faites, pas dans ce que vous cochez. C'est le chemin le plus court, pas le seul.
report-lift = { $task } : faire passer { $raises }.
report-lift-long = { $task } : { $count } énoncés doivent avancer. Pour commencer, en faire passer un : { $first }.
report-raised = { $items } de « { $from } » à « { $to } »
report-quoted = « { $text } »
report-not-agreed-heading = Là où les avis étaient différents dans la salle
report-not-agreed = « { $item } » : { $views }
report-own-words = { $count ->
    [one] Vous avez aussi laissé une note dans vos propres mots ; coready export la contient.
   *[other] Vous avez aussi laissé { $count } notes dans vos propres mots ; coready export les contient.
}
report-purpose-line = Fait pour apprendre, pas pour décider qui financer.

# Que faire ensuite

report-next-title = Que faire ensuite : { $organisation }
report-next-nothing = Il n'y a encore rien à entreprendre : quelques réponses de plus le diront.
report-next-choose = { $count ->
    [one] Voici une tâche à entreprendre.
   *[other] Voici { $count } tâches. Une à la fois, c'est bien assez.
}
report-next-legitimate = « Pas maintenant » est aussi une bonne réponse. Choisir une forme plus légère de travail commun, ou revenir une étape en arrière, l'est aussi, si cela vous convient mieux.
report-next-legitimate-profile = « Pas maintenant » est aussi une bonne réponse. Choisir une forme plus légère de travail commun l'est aussi, si cela vous convient mieux.
report-why-mend = Pourquoi celle-ci : elle appartient à l'étape { $stage }, et ce que vous faites maintenant repose sur elle.
report-why-held-by = Pourquoi celle-ci : elle fait partie des tâches qui vous retiennent à l'étape { $stage }.
report-why-coming-up = Pourquoi celle-ci : elle arrive bientôt, à l'étape { $stage }. Un premier regard suffit pour l'instant.
report-why-too-few-answers = Pourquoi celle-ci : il y manque quelques réponses. Les chercher ensemble est un bon premier pas.
report-why-upkeep = Pourquoi celle-ci : elle est en place, et avec un peu de soin elle le restera.
report-why-lowest = Pourquoi celle-ci : son score est l'un de vos plus bas.
report-brief-mend = à consolider, à l'étape { $stage }
report-brief-held-by = vous retient à l'étape { $stage }
report-brief-coming-up = arrive bientôt, à l'étape { $stage }
report-brief-too-few-answers = il faut plus de réponses
report-brief-upkeep = à entretenir
report-brief-lowest = l'un de vos scores les plus bas
report-because = Ce que vous avez répondu
report-answer = « { $item } » : { $level }.
report-answer-seen = « { $item } » : { $level }. { $seen }.
report-answer-open = « { $item } » : encore sans réponse.
report-practice = Une façon de faire : { $title }
report-first-step = Premier pas
report-who = Qui réunir
report-effort = Effort
report-effort-small = petit (quelques jours, sans autorisation à demander)
report-effort-medium = moyen (quelques semaines, et une décision)
report-effort-large = grand (des mois, et de l'argent ou des règles)
report-source = Source

# La vue d'ensemble

report-overview-next = Ensuite
report-overview-task = { $task } ({ $why })
report-overview-onward = Pour continuer
report-onward-next = de premiers pas pour ces tâches
report-onward-show = chaque tâche, et ce qui la mettrait en place
report-onward-assess = regarder de nouveau, dans trois mois environ
report-onward-progress = ce qui a bougé au fil de vos { $count } bilans

# L'évolution

report-progress-title = Évolution : { $organisation }
report-progress-one-checkpoint = l'évolution compare deux bilans qui ont des réponses, et il n'y en a pas encore autant
report-progress-one-checkpoint-hint = faites le prochain avec `coready assess` ; dans trois mois environ, il y aura quelque chose à voir
report-progress-order = le bilan de `--from` doit venir avant celui de `--to`
report-progress-no-items = `{ $from }` et `{ $to }` n'ont aucun énoncé en commun : textes, niveaux ou sens, chacun diffère
report-progress-no-scores = aucune tâche n'a de score à la fois dans `{ $from }` et dans `{ $to }`
report-progress-incomparable-hint = choisissez-en deux autres avec `--from` et `--to` ; `coready checkpoint list` les nomme
report-progress-checkpoints = Vos bilans
report-progress-tasks = Tâche par tâche
report-progress-care = Les réponses ont bougé ; elles ne disent pas pourquoi. Des scores peuvent aussi baisser parce que les gens ont appris à regarder de plus près.
report-compared = L'évolution va du { $from } au { $to }, en points sur 100.
report-compared-common = Seuls comptent les énoncés qui sont les mêmes les deux fois.
report-column-checkpoint = Bilan
report-column-working = À l'œuvre à
report-column-firm = Solide jusqu'à
report-column-step = Depuis le précédent
report-column-movement = Évolution
report-cell-not-asked = non demandée
report-cell-too-few = trop peu
report-stage = étape { $number }
report-stages = étapes { $least } à { $most }
report-step-further = { $count ->
    [one] une étape plus loin
   *[other] { $count } étapes plus loin
}
report-step-same = la même étape
report-step-back = { $count ->
    [one] une étape en arrière
   *[other] { $count } étapes en arrière
}
report-step-unclear = trop peu de réponses pour le dire
report-step-other-stages = non comparable
report-working-further = Vous étiez à l'œuvre à l'étape { $from }, et vous l'êtes maintenant à l'étape { $to }.
report-working-back = Vous étiez à l'œuvre à l'étape { $from }, et vous l'êtes maintenant à l'étape { $to }. Revenir en arrière peut être un choix judicieux, ou le signe d'un regard plus clair.
report-working-same = Vous êtes à l'œuvre à l'étape { $stage }, comme avant.
report-working-other-stages = Les étapes elles-mêmes ne sont pas les mêmes dans les deux questionnaires : seules les tâches sont donc comparées.
report-working-unclear = Il manque des réponses : les deux étapes ne peuvent donc pas être comparées.
report-firm-further = Le terrain solide va maintenant jusqu'à l'étape { $to } ; avant, il allait jusqu'à l'étape { $from }.
report-firm-back = Le terrain solide va maintenant jusqu'à l'étape { $to } ; avant, il allait jusqu'à l'étape { $from }.
report-moved-none = { $count ->
    [one] La seule tâche comparée a gardé son score.
   *[other] Les { $count } tâches comparées ont toutes gardé leur score.
}
report-moved = { $up ->
    [0] Aucune tâche n'est montée
    [one] Une tâche est montée
   *[other] { $up } tâches sont montées
}, { $down ->
    [0] aucune n'est descendue
    [one] une est descendue
   *[other] { $down } sont descendues
} et { $same ->
    [0] aucune n'est restée au même point.
    [one] une est restée au même point.
   *[other] { $same } sont restées au même point.
}
report-moved-up = Ce qui monte le plus : { $tasks }.
report-moved-down = Ce qui descend le plus : { $tasks }.
report-asked-differently = Les deux bilans ne portaient pas sur les mêmes tâches, et cela suffit à déplacer une étape.
report-items-changed = Des énoncés ont changé entre les deux, et cela peut suffire à déplacer une étape.
report-moved-by = { $task } ({ $points } points)
report-absent-common = { $count ->
    [one] { $tasks } n'a aucun énoncé qui soit le même les deux fois.
   *[other] { $tasks } n'ont aucun énoncé qui soit le même les deux fois.
}
report-absent-asked = { $count ->
    [one] { $tasks } n'a pas été demandée le { $checkpoint }.
   *[other] { $tasks } n'ont pas été demandées le { $checkpoint }.
}
report-absent-few = { $count ->
    [one] { $tasks } avait trop peu de réponses le { $checkpoint }.
   *[other] { $tasks } avaient trop peu de réponses le { $checkpoint }.
}
report-carried = { $count ->
    [one] Une réponse a été reprise sans être confirmée : elle ne peut montrer aucune évolution.
   *[other] { $count } réponses ont été reprises sans être confirmées : elles ne peuvent montrer aucune évolution.
}
report-times-left-out = { $count ->
    [one] Il n'y a pas de place ici pour les scores du tout premier bilan.
   *[other] Il n'y a pas de place ici pour les scores des { $count } premiers bilans.
}
report-left-out-heading = Laissé hors de l'évolution
report-left-out = { $item }, « { $text } » : { $why }
report-left-text = ses mots ont changé
report-left-levels = ses niveaux ont changé
report-left-direction = la question est posée dans l'autre sens
report-left-moved = cet énoncé est passé à une autre tâche
report-left-scored-once = cet énoncé ne compte dans le score qu'à l'un des deux bilans
report-left-only-earlier = cet énoncé n'est plus demandé
report-left-only-later = cet énoncé n'était pas demandé alors

# Raisons dans le JSON

report-purpose = fait pour apprendre, pas pour décider qui financer
report-why-one-answer-set = un seul ensemble de réponses
report-why-many = plusieurs personnes ont répondu
report-why-no-label = aucun nom n'a été donné
report-why-open = encore ouvert
report-why-no-path = toutes les tâches ont été demandées, ou chaque personne a choisi
report-why-not-invited = non précisé
report-why-no-stages = le questionnaire n'a pas d'étapes
report-why-no-stage = liée à aucune étape
report-why-not-asked = non demandée
report-why-too-few = trop peu de réponses
report-why-dont-know = la réponse est « je ne sais pas »
report-why-not-applicable = ne s'applique pas
report-why-unanswered = sans réponse
report-why-nothing-applies = rien ne s'y applique
report-why-lift-not-needed = pas nécessaire : la tâche est en place
report-why-lift-missing = { $count ->
    [one] il faut encore { $count } réponse
   *[other] il faut encore { $count } réponses
}
report-why-no-claim = un ensemble de réponses à chaque fois : l'évolution est montrée sans rien en conclure
report-why-nothing-common = aucun énoncé n'est le même les deux fois
report-why-not-asked-at = non demandée au bilan { $checkpoint }
report-why-too-few-at = trop peu de réponses au bilan { $checkpoint }
report-why-not-in-questionnaire = pas dans ce questionnaire

questionnaire-version = { $id } { $version }, à partir de { $sources }
questionnaire-stage = Liée à l'étape { $number }, { $title }
questionnaire-floor = Plancher : au-dessous de « { $level } », la tâche n'est pas en place, quelles que soient les autres réponses.
questionnaire-open = Question ouverte : { $text }
practice-first-step = Premier pas : { $step }
practice-who = Qui réunir : { $who }
practice-from = { $id }. Effort : { $effort ->
    [small] petit
    [medium] moyen
    [large] grand
   *[other] { $effort }
 }. Source : { $source }. On y arrive par { $items }.
