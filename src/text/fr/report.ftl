# Les mots du rapport : pages d'un bilan, de ce qu'il y a à faire ensuite, de l'évolution ; raisons dans le JSON.

# Le résultat en une phrase

report-working-at = Vous êtes à l'œuvre à l'étape { $number }, « { $title } ».
report-working-between = Vous êtes à l'œuvre quelque part entre l'étape { $number } et l'étape { $most } ; quelques réponses de plus le diront.
report-working-between-many = Vous êtes à l'œuvre quelque part entre l'étape { $number } et l'étape { $most } : pour certaines tâches, trop peu de personnes ont pu répondre, ou vos avis sont partagés.
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
report-contested = Avis partagés, à l'étape { $stage } : { $task }. En moyenne elle est en place, et moins de la moitié d'entre vous la voient ainsi.
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
report-mark-not-asked = non abordée
report-mark-too-few = trop peu de réponses
report-mark-withheld = non montré
report-mark-contested = avis partagés
report-mark-established = en place
report-mark-floored = sous un plancher
report-mark-not-yet = pas encore

report-not-asked = { $count ->
    [one] { $tasks } n'a pas été abordée cette fois : nous n'en disons donc rien.
   *[other] { $tasks } n'ont pas été abordées cette fois : nous n'en disons donc rien.
}
report-strengths-heading = Déjà des forces, plus loin sur le chemin
report-knowing-heading = Bon à savoir
report-floor = { $task } : « { $item } » en est à « { $level } ». Quel que soit son score, { $task } ne compte comme tâche en place que lorsque cet énoncé en est à « { $floor } ».
report-floor-many = { $task } : quel que soit son score, { $task } ne compte comme tâche en place que lorsque « { $item } » en est à « { $floor } » en moyenne.
report-floor-open = { $task } : « { $item } » n'a pas encore de niveau. Cet énoncé compte plus que d'autres : cherchez la réponse ensemble.
report-nothing-applies = { $task } : rien dans cette tâche ne s'applique à vous, elle n'a donc pas de score.
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
report-lift-long = { $task } : { $count } énoncés doivent avancer. Pour commencer, faire passer { $first }.
report-raised = { $items } de « { $from } » à « { $to } »
report-quoted = « { $text } »
report-not-agreed-heading = Là où les avis étaient différents dans la salle
report-not-agreed = « { $item } » : { $views }
report-own-words = { $count ->
    [one] Vous avez aussi laissé une note dans vos propres mots ; coready export la contient.
   *[other] Vous avez aussi laissé { $count } notes dans vos propres mots ; coready export les contient.
}
report-purpose-line = Fait pour apprendre, pas pour décider qui financer.

# Plusieurs personnes, chacune de son côté

report-answered-many = { $count ->
    [one] Une personne a répondu.
   *[other] { $count } personnes ont répondu.
}
report-answered-of = { $count ->
    [one] Une des { $invited } personnes invitées a répondu.
   *[other] { $count } des { $invited } personnes invitées ont répondu.
}
report-answered-all = Les { $count } personnes invitées ont toutes répondu.
report-members = { $count ->
    [one] Elles viennent d'une seule organisation membre.
   *[other] Elles viennent de { $count } organisations membres.
}
report-balanced = Dans les scores, chaque organisation membre a le même poids, quel que soit le nombre de ses gens qui ont répondu.
report-too-few-people = Trop peu de personnes ont répondu pour donner un résultat : il en faut { $floor }, pour que personne ne puisse être reconnu.
report-too-few-scores = Pour aucune tâche il n'y a assez de personnes qui ont pu dire où vous en êtes : un score en demande { $floor }, pour que personne ne puisse être reconnu.
report-steady = L'étape ne dépend guère de qui a répondu.
report-unsteady = L'étape dépend de qui a répondu : prenez-la comme un point de départ pour en parler.
report-drawn = Nous avons tiré au sort { $drawn } fois quelles réponses comptent : dans { $same } tirages sur 100, c'était l'étape { $stage }, { $others }.
report-drawn-all = Nous avons tiré au sort { $drawn } fois quelles réponses comptent : c'était chaque fois l'étape { $stage }.
report-drawn-other = dans { $count } l'étape { $stage }
report-declared-many = Avant les énoncés, { $count } d'entre vous ont choisi la description qui ressemble le plus à cette collaboration :
report-chose = « { $chosen } » (étape { $stage }) : { $count }
report-chose-differs = cela varie au sein de la collaboration : { $count }
report-chose-cannot-say = impossible à dire : { $count }
report-declared-many-same = Ensemble, vos réponses vont dans le même sens : elles penchent vers { $lean }.
report-declared-many-other = Ensemble, vos réponses penchent vers { $lean }. Qu'est-ce qui pourrait expliquer la différence ?
report-column-range = Intervalle
report-range = { $low } à { $high }
report-range-note = D'autres personnes comme celles qui ont répondu pourraient donner n'importe quel score de l'intervalle. Là où presque tout le monde a répondu, l'intervalle exagère le doute.
report-could-not-say = { $count ->
    [one] { $count } sur { $asked } ne savait pas
   *[other] { $count } sur { $asked } ne savaient pas
}
report-groups-heading = Côte à côte : { $question }
report-groups-note = Chaque groupe regarde d'un endroit différent. Que voit chacun que les autres ne voient pas ?
report-groups-hidden = Non montré, parce que trop peu de personnes ont donné cette réponse, ou aucune, ou parce que l'on pourrait alors en déduire d'autres : { $groups }.
report-groups-nothing = Aucun groupe ne peut être montré : chacun compte trop peu de personnes, ou l'on pourrait alors en déduire d'autres.
report-groups-known = { $count ->
    [one] Pour voir les groupes côte à côte : coready show --by { $first }
   *[other] Pour voir les groupes côte à côte : coready show --by { $first }. Le choix est entre { $attributes }.
}
report-group = { $name } ({ $count })
report-everyone = tout le monde
report-did-not-say = non précisé
report-agenda-heading = À discuter ensemble
report-agenda-note = Parlez du sujet, pas de qui a répondu quoi ; personne n'a à révéler son choix.
report-agenda-nothing = Aucun énoncé ne ressort : vous voyez la plupart des choses de la même façon. Qu'en pensez-vous ?
report-agenda-differ = Vos avis sont différents
report-agenda-differ-question = Qu'a pu voir une personne qui dit l'un, et une personne qui dit l'autre ?
report-agenda-know = Des personnes savent, d'autres non
report-agenda-know-question = Comment faire pour que tout le monde le sache ?
report-agenda-apply = Pour certaines personnes, cela ne s'applique pas
report-agenda-apply-question = Quand cela s'applique-t-il à nous, et quand pas ?
report-agenda-point = { $task } : « { $item } »
report-agenda-ends = { $task } : « { $item } », de « { $lowest } » à « { $highest } » ({ $spread })
report-agenda-more = { $count ->
    [one] et un autre, que coready export nomme
   *[other] et { $count } autres, que coready export nomme
}
report-statements-heading = Énoncé par énoncé
report-statements-note = Réponses : combien de personnes ont choisi chaque niveau, dans cet ordre : { $levels }.
report-agreement-note = L'accord est « proche » quand la plupart des réponses sont voisines, « mêlé » quand une sur cinq ou plus est à deux niveaux ou que des groupes diffèrent d'un niveau, et « éloigné » quand les réponses, dans l'ensemble, sont loin les unes des autres. Un énoncé sur sa propre organisation n'a pas d'accord : il montre comment les situations diffèrent.
report-column-statement = Énoncé
report-column-mean = Score
report-column-answers = Réponses
report-column-agreement = Accord
report-agreement-close = proche
report-agreement-mixed = mêlé
report-agreement-apart = éloigné
report-situations = situation propre
report-reversed = { $item } (compte dans l'autre sens)
report-withheld-heading = Non montré, pour que personne ne puisse être reconnu
report-withheld-tasks = { $count ->
    [one] Le score de { $tasks } : il faut { $floor } personnes qui ont pu en dire assez.
   *[other] Les scores de { $tasks } : il faut pour chacun { $floor } personnes qui ont pu en dire assez.
}
report-withheld-items = Les scores de certains énoncés : il faut pour chacun { $floor } personnes qui ont choisi un niveau, et aucun ne doit permettre de retrouver ce que moins de personnes ont choisi.
report-withheld-spreads = Certains intervalles : il faut pour chacun { $floor } personnes avec un score.
report-withheld-views = La répartition des réponses à certains énoncés : il faut { $floor } personnes qui ont choisi un niveau, et un score qui peut être montré.
report-withheld-steadiness = La stabilité de l'étape : il faut { $floor } personnes.
report-withheld-declared = L'étape que les gens ont choisie : il faut { $floor } personnes qui l'ont dit.
report-withheld-agenda = Ce dont il y aurait à parler : il faut { $floor } personnes.

# Erreurs à propos des groupes

report-by-one = pas de groupes à montrer selon `{ $attribute }` : ce bilan n'a qu'un seul ensemble de réponses
report-by-one-hint = `--by` sert aux bilans où chaque personne répond de son côté
report-by-none = pas de groupes à montrer selon `{ $attribute }` : ce questionnaire ne demande rien sur les personnes qui répondent
report-by-unknown = ce questionnaire ne demande rien sur `{ $attribute }`

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
report-why-contested = Pourquoi celle-ci : en moyenne elle est en place, et moins de la moitié d'entre vous la voient ainsi. Commencez par en parler.
report-why-upkeep = Pourquoi celle-ci : elle est en place, et avec un peu de soin elle le restera.
report-why-lowest = Pourquoi celle-ci : son score est l'un de vos plus bas.
report-brief-mend = à consolider, à l'étape { $stage }
report-brief-held-by = vous retient à l'étape { $stage }
report-brief-coming-up = arrive bientôt, à l'étape { $stage }
report-brief-too-few-answers = il faut plus de réponses
report-brief-contested = avis partagés, à l'étape { $stage }
report-brief-upkeep = à entretenir
report-brief-lowest = l'un de vos scores les plus bas
report-because = Ce que vous avez répondu
report-answer = « { $item } » : { $level }.
report-answer-seen = « { $item } » : { $level }. { $seen }
report-answer-whole = « { $item } » : { $seen }
report-answer-mean = « { $item } » : { $score } sur 100 en moyenne, au plus près de « { $level } ».
report-answer-mean-reversed = « { $item } » : { $score } sur 100 en moyenne ; cet énoncé compte dans l'autre sens.
report-answer-open = « { $item } » : encore sans réponse.
report-practice = Une pratique possible : { $title }
report-first-step = Premier pas
report-who = Qui réunir
report-effort = Effort
report-effort-small = petit (quelques jours, sans autorisation à demander)
report-effort-medium = moyen (quelques semaines, et une décision)
report-effort-large = grand (des mois, et de l'argent ou des règles)
report-source = Source

# La vue d'ensemble

report-overview-next = Prochaines tâches
report-overview-task = { $task } ({ $why })
report-overview-onward = Pour continuer
report-onward-next = de premiers pas pour ces tâches
report-onward-show = chaque tâche, et ce qui la mettrait en place
report-onward-show-many = chaque tâche, énoncé par énoncé, et ce dont il y a à parler
report-onward-open = redemander à tout le monde, dans trois mois environ
report-onward-assess = regarder de nouveau, dans trois mois environ
report-onward-progress = ce qui a bougé au fil de vos { $count } bilans

# L'évolution

report-progress-title = Évolution : { $organisation }
report-progress-one-checkpoint = l'évolution compare deux bilans qui ont des réponses, et il n'y en a pas encore autant
report-progress-one-checkpoint-hint = faites le prochain avec `coready assess`, ou avec `coready checkpoint open LABEL` si les membres répondent chacun de leur côté ; dans trois mois environ, il y aura quelque chose à voir
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
report-cell-not-asked = non abordée
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
report-step-unsteady = trop serré pour le dire
report-step-other-stages = non comparable
report-working-further = Vous étiez à l'œuvre à l'étape { $from }, et vous l'êtes maintenant à l'étape { $to }.
report-working-back = Vous étiez à l'œuvre à l'étape { $from }, et vous l'êtes maintenant à l'étape { $to }. Revenir en arrière peut être un choix judicieux, ou le signe d'un regard plus clair.
report-working-same = Vous êtes à l'œuvre à l'étape { $stage }, comme avant.
report-working-other-stages = Les étapes elles-mêmes ne sont pas les mêmes dans les deux questionnaires : seules les tâches sont donc comparées.
report-working-unclear = Il manque des réponses : les deux étapes ne peuvent donc pas être comparées.
report-working-unsteady = D'autres personnes comme celles-ci auraient bien pu donner une autre étape : on ne peut donc pas dire si l'étape a bougé.
report-firm-further = Le terrain solide va maintenant jusqu'à l'étape { $to } ; avant, il allait jusqu'à l'étape { $from }.
report-firm-back = Le terrain solide va maintenant jusqu'à l'étape { $to } ; avant, il allait jusqu'à l'étape { $from }.
report-moved-none = { $count ->
    [one] La seule tâche comparée a gardé son score.
   *[other] Les { $count } tâches comparées ont toutes gardé leur score.
}
report-moved-all-up = { $count ->
    [one] La seule tâche comparée est montée.
   *[other] Les { $count } tâches comparées sont toutes montées.
}
report-moved-all-down = { $count ->
    [one] La seule tâche comparée est descendue.
   *[other] Les { $count } tâches comparées sont toutes descendues.
}
report-moved = Sur { $count } tâches comparées, { $ways }.
report-count-up = { $count ->
    [one] une est montée
   *[other] { $count } sont montées
}
report-count-down = { $count ->
    [one] une est descendue
   *[other] { $count } sont descendues
}
report-count-same = { $count ->
    [one] une est restée au même point
   *[other] { $count } sont restées au même point
}
report-moved-up = Ce qui monte le plus : { $tasks }.
report-moved-down = Ce qui descend le plus : { $tasks }.
report-asked-differently = Les deux bilans ne portaient pas sur les mêmes tâches, et cela suffit à déplacer une étape.
report-items-changed = Des énoncés ont changé entre les deux, et cela peut suffire à déplacer une étape.
report-asked-differently-profile = Les deux bilans ne portaient pas sur les mêmes tâches.
report-items-changed-profile = Des énoncés ont changé entre les deux.
report-moved-by = { $task } ({ $points } points)
report-absent-common = { $count ->
    [one] { $tasks } n'a aucun énoncé qui soit le même les deux fois.
   *[other] { $tasks } n'ont aucun énoncé qui soit le même les deux fois.
}
report-absent-asked = { $count ->
    [one] { $tasks } n'a pas été abordée le { $checkpoint }.
   *[other] { $tasks } n'ont pas été abordées le { $checkpoint }.
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
report-left-only-earlier = cet énoncé n'est plus présenté
report-left-only-later = cet énoncé n'était pas présenté alors

# Une évolution décomposée

apart-heading = D'où vient l'évolution
apart-higher = Les { $count } personnes qui ont répondu les deux fois donnent { $points } points de plus que { $then }.
apart-lower = Les { $count } personnes qui ont répondu les deux fois donnent { $points } points de moins que { $then }.
apart-too-close = Les { $count } personnes qui ont répondu les deux fois donnent-elles plus ou moins que { $then } ? L'écart est trop faible pour le dire.
apart-too-few = Les { $count } personnes qui ont répondu les deux fois donnent-elles plus ou moins que { $then } ? Elles sont trop peu nombreuses pour le dire.
apart-then-last = la dernière fois
apart-then = le { $checkpoint }
apart-over = { $count ->
    [one] Cela ne porte que sur { $tasks } : aucune autre tâche ne peut être décomposée.
   *[other] C'est la moyenne de { $tasks } : aucune autre tâche ne peut être décomposée.
}
apart-rest = Le reste de la différence tient aux personnes qui ont répondu.
apart-rest-beside = Une part de la différence tient aux personnes qui ont répondu.
apart-care = Ni l'un ni l'autre ne dit pourquoi. Des scores peuvent aussi baisser parce que les gens ont appris à regarder de plus près.
apart-care-whole = Les scores ne disent pas pourquoi. Ils peuvent aussi baisser parce que les gens ont appris à regarder de plus près.
apart-whole-higher = La moyenne des tâches compte { $points } points de plus que { $then }.
apart-whole-lower = La moyenne des tâches compte { $points } points de moins que { $then }.
apart-whole-same = La moyenne des tâches est la même que { $then }.
apart-whole-because = On ne peut pas dire quelle part tient aux personnes qui ont répondu : { $why }.
apart-whole-task = { $count ->
    [one] { $tasks } n'est pas décomposée : { $why }.
   *[other] { $tasks } ne sont pas décomposées : { $why }.
}
apart-why-one-answer-set = à l'un des deux bilans seulement, chaque personne a répondu de son côté
apart-why-other-balance = à l'un des deux bilans seulement, les organisations membres pèsent toutes autant
apart-why-nobody-twice = personne n'a pu être reconnu d'une fois à l'autre
apart-why-few-twice = moins de { $floor } personnes ont un score les deux fois
apart-why-protects = cela en dirait trop sur moins de { $floor } personnes
apart-people = Personnes qui ont répondu les deux fois : { $stayed } ; la seconde fois seulement : { $joined } ; la première fois seulement : { $left }. On les reconnaît au code qu'elles ont choisi, sinon à leur organisation membre.
apart-interval = Intervalle à 95 % de l'évolution des personnes qui ont répondu les deux fois : de { $low } à { $high } points.
apart-mean = Moyenne
apart-column-stayed = Restées
apart-column-joined = Arrivées
apart-column-left = Parties
apart-column-newly = Score nouveau
apart-column-came-and-went = Allées et venues
apart-column-verdict = Les personnes restées
apart-verdict-higher = donnent plus
apart-verdict-lower = donnent moins
apart-verdict-cannot-tell = trop peu ou trop serré
apart-verdict-whole = non décomposée
apart-tasks-higher = Tâche par tâche, les personnes qui ont répondu les deux fois donnent plus à : { $tasks }.
apart-tasks-lower = Tâche par tâche, les personnes qui ont répondu les deux fois donnent moins à : { $tasks }.
apart-tasks-others = Pour les autres tâches, elles sont trop peu nombreuses ou l'écart est trop faible pour le dire.
apart-tasks-none = Pour chaque tâche prise seule, les personnes sont trop peu nombreuses ou l'écart est trop faible pour le dire.
apart-tasks-not-told = Quand on ne peut pas dire si leur moyenne a bougé, on ne peut le dire d'aucune tâche prise seule.
apart-absent = L'évolution de { $tasks } n'est pas montrée : elle en dirait trop sur trop peu de personnes.

# Raisons dans le JSON

report-purpose = fait pour apprendre, pas pour décider qui financer
report-why-one-answer-set = un seul ensemble de réponses
report-why-many = plusieurs personnes ont répondu
report-why-no-label = aucun nom n'a été donné
report-why-open = encore ouvert
report-why-no-path = toutes les tâches ont été abordées, ou chaque personne a choisi
report-why-not-invited = non précisé
report-why-no-stages = le questionnaire n'a pas d'étapes
report-why-no-stage = n'est liée à aucune étape
report-why-not-asked = non abordée
report-why-withheld = trop peu de personnes ont répondu pour que cela soit montré
report-why-too-few = trop peu de réponses
report-why-fewer = moins de { $floor }
report-why-group = moins de { $floor } dans le groupe, ou parmi les personnes qui resteraient
report-why-item = moins de { $floor } personnes ont choisi un niveau, ou l’on pourrait alors retrouver ce que moins de personnes ont choisi
report-why-not-levels = ne porte pas sur les niveaux
report-why-situations = porte sur la propre organisation de chaque personne : les situations diffèrent, personne n'est en désaccord
report-why-whole-task = porte sur toute la tâche
report-why-answers = chaque personne a répondu de son côté
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
report-why-not-asked-at = non abordée au bilan { $checkpoint }
report-why-too-few-at = trop peu de réponses au bilan { $checkpoint }
report-why-not-in-questionnaire = pas dans ce questionnaire
apart-why-no-task = aucune tâche ne peut être décomposée
apart-why-primary = une seule comparaison, choisie d'avance, n'a pas besoin de correction
apart-why-told-apart = donné séparément sous joined et left
apart-why-told-together = donné ensemble sous came_and_went : certaines de ces personnes sont trop peu nombreuses
apart-why-total = cela en dirait trop sur trop peu de personnes

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

# Le dictionnaire des codes : tout ce que l'évaluation doit savoir d'un questionnaire

codebook-title = Dictionnaire des codes : { $title }
codebook-purpose = Fait pour apprendre, pas pour décider qui financer.
codebook-id = Identifiant
codebook-version = Version
codebook-language = Langue
codebook-sources = Sources
codebook-digest = SHA-256 du questionnaire tel qu'un bilan le garde
codebook-reading = Quelle tâche est liée à quelle étape, les tâches qui ouvrent l'étape suivante, les seuils, l'échelle et les planchers sont une lecture des sources (basis = "reading"). Rien de cela n'a été validé par des résultats observés, pas plus que le choix des pratiques pour chaque énoncé.
codebook-rules = Comment les réponses deviennent des résultats
codebook-stages = Étapes
codebook-stage = Étape
codebook-stage-title = Titre
codebook-gate = Tâches de l'étape
codebook-line = Seuil (à l'œuvre)
codebook-basis = Fondement
codebook-declared = Avant les énoncés, les gens peuvent choisir la phrase qui ressemble le plus à leur collaboration. Ce choix est montré à côté du résultat et ne le change jamais :
codebook-paths = Parcours
codebook-paths-note = La première question porte sur un fait. Ce qu'un parcours laisse de côté n'a pas été abordé : ce n'est ni un zéro ni une réponse manquante.
codebook-path-fact = Fait
codebook-path-tasks = Tâches abordées
codebook-path-wanted = Tâches souhaitées ; les prochaines tâches en font partie
codebook-scale = Échelle { $scale }
codebook-scale-name = Échelle
codebook-scale-established = Une tâche compte comme tâche en place à partir de « { $level } », c'est-à-dire d'un score de { $from } ou plus.
codebook-scale-words = S'écrivent aussi : « { $dont_know } », quand on ne sait pas ; « { $not_applicable } », là où un énoncé le permet ; une case vide, pour ce qui est resté sans réponse.
codebook-code = Code
codebook-level = Niveau
codebook-points = Points
codebook-described = Ce que l'on pourrait voir
codebook-task-stage = { $number }, { $title }
codebook-task-stage-basis = { $number }, { $title } (fondement : { $basis })
codebook-weights = Poids, en tout, des énoncés qui comptent dans le score
codebook-help = Aide
codebook-referent = Sujet de l'énoncé
codebook-referents = { $word ->
    [own-organisation] l'organisation de la personne qui répond
    [convener] l'organisme rassembleur
   *[other] cette collaboration
 }
codebook-source = Source
codebook-weight = Poids
codebook-floor = Plancher
codebook-rule = Règle
codebook-practices = Pratiques
codebook-practices-note = Ce à quoi mènent les énoncés. `coready questionnaire show` montre chaque pratique au complet, avec --practices.
codebook-practice-title = Titre
codebook-about = Questions sur la personne
codebook-about-note = Personne n'a à y répondre. Elles servent à voir si différentes personnes voient les choses différemment.
codebook-measures = Mesures : la vie de quelqu'un s'améliore-t-elle ?
codebook-unit = Unité
codebook-for-whom = Pour qui
codebook-better = C'est mieux si le chiffre est
codebook-betters = { $word ->
    [lower] plus bas
   *[other] plus haut
 }

rule-item = Énoncé : ses points sont 100 × niveau ÷ niveau le plus haut, en comptant les niveaux à partir de 0. Pour un énoncé inversé, on les compte à partir de l'autre bout.
rule-task = Tâche : la moyenne pondérée des points de ses énoncés qui ont une réponse, si plus de la moitié du poids qui s'applique a une réponse. Sinon, la tâche a trop peu de réponses, et aucun chiffre n'est inventé.
rule-missing = « Je ne sais pas » est compté et montré, mais n'entre pas dans la moyenne. Ce qui ne s'applique pas, et ce qui n'a pas été abordé, sort du poids qui s'applique.
rule-level = Niveau d'une tâche : le plus proche de son score ; à mi-chemin, celui du dessus.
rule-established = En place : au niveau que nomme son échelle, ou au-dessus, et sans qu'aucun énoncé plancher soit au-dessous de son plancher, quelle que soit la moyenne. Un énoncé plancher sans réponse ne bloque rien, et il est nommé.
rule-working = À l'œuvre à : l'étape la plus avancée, entre la première et la dernière, où plus de la moitié des tâches ont un score égal ou supérieur au seuil de l'étape. La dernière étape est atteinte quand toutes les tâches de la précédente sont en place. Sinon, l'étape 1 ; jamais moins loin que l'étape jusqu'où le terrain est solide.
rule-firm = Solide jusqu'à : une étape plus loin que le nombre d'étapes dont toutes les tâches sont en place, à la suite depuis la première. Quand une tâche a trop peu de réponses, les deux résultats (à l'œuvre à, solide jusqu'à) deviennent une fourchette d'étapes.
rule-next = Prochaines tâches, trois au plus : jusqu'à deux à consolider dans les étapes précédentes, puis celles qui retiennent à cette étape, puis celles de l'étape suivante.
rule-no-stages = Il n'y a pas d'étapes : le résultat est un profil, avec un score pour chaque tâche.
rule-lowest = Les prochaines tâches sont celles qui ont les trois scores les plus bas.
rule-no-total = Il n'y a pas de score général. Là où une moyenne des tâches est montrée, elle ne décide de rien.

rule-scored = Ses points comptent { $weight ->
    [one] une fois
    [2] deux fois
   *[other] { $weight } fois
 } dans la moyenne de { $task }, dont les poids font { $together } en tout.
rule-not-scored = Cet énoncé est présenté et montré dans les résultats, et ne compte pas dans le score de { $task }.
rule-reversed = Il est inversé : le premier niveau vaut 100 points, le dernier 0.
rule-floor = Tant qu'il est au-dessous de « { $level } », { $task } n'est pas en place, quelle que soit la moyenne.
rule-not-applicable = On peut dire, en donnant une raison, qu'il ne s'applique pas ; il sort alors de la moyenne.
rule-asked-of = Il n'est présenté qu'à ces rôles : { $roles } ; pour les autres, il sort de la moyenne.

# Le papier, à remplir à la main

paper-purpose = Fait pour apprendre, pas pour décider qui financer. Il n'y a ni bonnes ni mauvaises réponses.
paper-before = Avant de commencer
paper-collector = Ces feuilles sont recueillies par
paper-reader = La personne qui recueille ces feuilles les lit, saisit les réponses et les garde avec celles de cette collaboration. Demandez-lui qui d'autre verra ce que vous dites.
paper-name = N'écrivez pas votre nom. Pensez aussi que quelqu'un pourrait reconnaître votre écriture.
paper-safe = Vous pouvez passer n'importe quelle question, vous arrêter à tout moment ou garder les feuilles. Si vous ne pouvez pas parler ici sans crainte, faites-le ; personne ne vous demandera pourquoi.
paper-how = Comment remplir ces feuilles
paper-how-tick = Pour chaque énoncé, cochez une seule case, la plus proche de ce que vous voyez aujourd'hui.
paper-how-dont-know = « Je ne sais pas » est une bonne réponse : elle est comptée et montrée. Laissez un énoncé vide si vous préférez ne pas y répondre.
paper-how-not-applicable = Quand un énoncé ne s'applique pas, dites en quelques mots pourquoi.
paper-how-comment = La ligne sous un énoncé est là pour tout ce que vous voulez ajouter.
paper-date = Date
paper-member = Votre organisation ou votre groupe (peut rester vide)
paper-code = Un mot bien à vous, pour faire le lien avec vos réponses la prochaine fois (peut rester vide)
paper-opening = Pour commencer
paper-ask-path = Laquelle de ces phrases convient à cette collaboration aujourd'hui ? Votre réponse dit quelles parties remplir.
paper-path = { $fact } → à remplir : { $tasks }
paper-tasks = { $tasks }
paper-tasks-range = de { $first } à { $last }
paper-tasks-all = tout, de { $first } à { $last }
paper-asked-on = Cette partie est pour les personnes qui ont coché, au début : { $facts }.
paper-asked-never = Remplissez cette partie si vous le souhaitez.
paper-asked-of = Seulement pour ces rôles : { $roles }. Les autres passent à la suite.
paper-because = { $words }, parce que :
paper-comment = Commentaire
paper-hand-in = Quand vous avez fini
paper-thanks = Merci. Votre avis compte autant que tous les autres.
paper-fold = Pliez les feuilles, pour que personne ne les lise par hasard, et mettez-les dans la boîte ou l'enveloppe s'il y en a une.
paper-hand-to = Remettez-les à
paper-hand-by = Au plus tard le
paper-typing = Pour la personne qui saisit les réponses : `coready assess --plain` pose les questions dans le même ordre. Le petit mot à côté d'une question est son identifiant, et le nombre à côté d'une case est son code, le même que dans le dictionnaire des codes et dans les tableaux.
paper-imprint = { $title } ({ $id } { $version }), fait avec coready.
