# Ce qui suit un résultat : le plan, l'histoire derrière un score, les mesures à soi.

# Le plan, tel qu'on le montre.
plan-title = Plan : { $organisation }
plan-empty = Personne ne s'est encore engagé à rien. `coready plan add` part des prochaines tâches et de leurs pratiques.
plan-none-open = Aucun engagement en cours pour le moment.
plan-overdue-heading = Garder, changer ou laisser tomber ?
plan-overdue-note = Leur date est passée. Cela arrive ; cette liste n'est montrée qu'à la coordination, et vos propres engagements y viennent d'abord. Pour chacun, trois choix :
plan-overdue-how = Garder : le laisser tel quel, et dire à voix haute qu'il tient toujours. Changer : l'ajouter à nouveau comme il convient maintenant (`coready plan add`), puis laisser tomber l'ancien. Laisser tomber : `coready plan drop ID --why "..."`. Si c'est fait : `coready plan done ID`.
plan-open-heading = Ce qui est en cours
plan-shared-heading = Ce qui sera fait
plan-done-heading = Ce qui a été fait
plan-dropped-heading = Ce qu'on a laissé tomber
plan-column-id = ID
plan-column-what = Quoi
plan-column-who = Qui
plan-column-by = D'ici le
plan-what-for = { $what } ({ $task })
plan-who-ours = { $who } (organisme rassembleur)
plan-line = { $what } : { $who }, d'ici le { $day }
plan-done-line = { $what } : { $who }, { $day }.
plan-done-note = Ce que cela a donné : { $note }
plan-dropped-line = { $what }. Pourquoi : { $why }
plan-next-checkpoint = Le prochain bilan : { $day }.
plan-due-heading = À échéance ces jours-ci
plan-due-past = Garder, changer ou laisser tomber ? { $what }
plan-onward = ce qui est en cours, avec les identifiants pour done et drop

# Le plan, dans un calendrier.
plan-event = { $what } ({ $who })
plan-event-of = { $organisation }. { $what }
plan-event-checkpoint = Prochain bilan : { $organisation }
plan-event-checkpoint-how = Répondre de nouveau avec coready assess --revisit, et voir avec coready progress ce qui a bougé.

# Le plan, quand on le fait.
plan-ask-what = Qu'est-ce qui sera fait ? Les prochaines tâches proposent ces pratiques.
plan-offer = { $task } : { $practice }
plan-own-words = Autre chose, dans vos mots
plan-room = Qui devrait être autour de la table : { $who }
plan-first-step = Comme premier pas : { $step }
plan-other-step = Autre chose avec cette pratique, dans vos mots
plan-write-what = Ce qui sera fait
plan-ask-task = Pour quelle tâche ?
plan-no-task = Aucune de celles-ci
plan-ask-who = Qui le fera ?
plan-ask-who-note = Ce que promet l'organisme rassembleur figure parmi les engagements des autres, et se tient comme les leurs.
plan-who-other = Un membre, un partenaire ou une personne (vous écrivez le nom)
plan-who-we = Nous, comme organisme rassembleur : { $organisation }
plan-write-who = Nom
plan-ask-by = D'ici quand ?
plan-in-week = D'ici une semaine
plan-in-weeks = D'ici deux semaines
plan-in-month = D'ici un mois
plan-in-months = D'ici trois mois
plan-other-day = Un autre jour
plan-write-day = Jour, comme 2026-12-01 ou 6w (six semaines)
plan-added = Ajouté : { $what }. { $who }, d'ici le { $day }. Son identifiant est { $id }.
plan-nothing-added = Rien n'a été ajouté.
plan-done = Fait : { $what }. Cela mérite d'être dit à voix haute à la prochaine rencontre, avec un merci à { $who }.
plan-dropped = Laissé tomber : { $what }. Cela reste dans le plan, avec la raison.
plan-csv-checkpoint = Un tableau ne contient que les engagements : le prochain bilan ({ $day }) va dans un calendrier (.ics) ou une page (.md).

# Ce qui peut mal tourner avec le plan.
plan-name-what = texte de ce qui sera fait
plan-name-who = nom de qui le fera
plan-missing = { $count ->
    [one] l'option { $flags } manque
   *[other] les options { $flags } manquent
 }, et sans terminal on ne peut le demander à personne
plan-missing-hint = par exemple `coready plan add --what "Inviter la clinique" --who Ana --by 2w --task T3` ; --ours désigne votre propre organisation
plan-no-day = `{ $day }` n'est pas un jour
plan-no-day-hint = écrivez un jour comme 2026-12-01, ou un délai : 10d (jours), 6w (semaines), 3m (mois), 1y (an)
plan-day-past = le jour `{ $day }` est passé
plan-day-past-hint = donnez un jour à partir d'aujourd'hui
plan-unknown = il n'y a pas d'engagement `{ $id }`
plan-unknown-hint = `coready plan` les liste avec leurs identifiants
plan-ambiguous = `{ $id }` convient à { $count } engagements
plan-ambiguous-hint = donnez un plus long début de l'identifiant : { $ids }
plan-done-already = « { $what } » est déjà fait
plan-dropped-already = « { $what } » a déjà été laissé de côté
plan-settled-hint = ce qui a été dit reste ; ajoutez un nouvel engagement avec `coready plan add`
plan-no-why = la raison est vide
plan-no-why-hint = dites en quelques mots pourquoi cela ne convient plus, pour qui relira le plan un jour
plan-ending = un plan ne peut pas s'écrire sous le nom `{ $file }`
plan-ending-hint = donnez au fichier la terminaison .ics (calendrier), .csv (tableau) ou .md (page)
task-unknown = il n'y a pas de tâche `{ $task }` dans ce questionnaire
task-unknown-hint = les tâches sont { $tasks }

# L'histoire derrière un score.
reflect-ask-task = De quel score voulez-vous raconter l'histoire ?
reflect-ask-story = Quelle est l'histoire derrière ce score ?
reflect-ask-story-note = Dans vos mots. Elle est gardée avec le bilan, montrée à côté du score et jamais comptée.
reflect-ask-holds = Qu'est-ce qui tire le score vers le bas ?
reflect-ask-holds-note = Une force à la fois : une règle, une habitude, un manque, une histoire.
reflect-ask-lifts = Qu'est-ce qui le tire vers le haut ?
reflect-ask-lifts-note = Une force à la fois : des gens, de la confiance, de l'argent, du temps, une chose qui a marché.
reflect-ask-why = Pourquoi en est-il ainsi ?
reflect-ask-why-note = Demander pourquoi encore et encore, environ { $aim } fois, mène de ce qu'on voit à ce qui en est la source. Arrêtez quand vous voulez.
reflect-go-on = Continuer
reflect-more = Ajouter quelque chose
reflect-afresh = Réécrire cette partie
reflect-empty-goes-on = Une ligne vide fait continuer. Ce que vous écrivez est enregistré ligne par ligne.
reflect-write-story = L'histoire
reflect-write-holds = Tiré vers le bas par
reflect-write-lifts = Tiré vers le haut par
reflect-write-why = Parce que
reflect-why-first = Pourquoi le score en est-il là ?
reflect-why-that = « { $words } » Pourquoi en est-il ainsi ?
reflect-why-place = Pourquoi numéro { $position } sur { $aim } ; une ligne vide arrête ici.
reflect-why-enough = Vous avez demandé pourquoi { $aim } fois. Continuez tant que cela mène quelque part ; une ligne vide arrête ici.
reflect-kept = L'histoire derrière { $task } est gardée avec le bilan { $checkpoint }.
reflect-shown = `coready show` la raconte à côté du score, et les exports la contiennent : écrivez-la comme si elle allait être lue à voix haute. Elle ne compte jamais.
reflect-stopped = Interrompu. Ce que vous avez écrit sur { $task } est gardé ; `coready reflect { $task }` permet d'en ajouter.
reflect-nothing-kept = Rien n'a été écrit, donc rien n'est gardé.
reflect-recovered = Ce qui avait été écrit sur { $task } avant que le programme s'arrête brusquement est maintenant gardé avec le bilan { $checkpoint }.
reflect-no-task = la tâche dont on raconte l'histoire n'est pas nommée
reflect-no-task-hint = nommez la tâche, par exemple `coready reflect T3 --story "..."`
reflect-nothing-said = il n'y a rien à garder, et sans terminal on ne peut le demander à personne
reflect-nothing-said-hint = dites-le avec --story, --holds, --lifts, --why ou --open, par exemple `coready reflect T3 --story "..." --why "..." --why "..."`
reflect-open-unknown = `{ $given }` ne répond à aucune question ouverte de cette tâche
reflect-open-unknown-hint = écrivez ID=MOTS avec un de ces identifiants : { $ids }
reflect-open-none-hint = { $task } n'a pas de question ouverte ; omettez --open
reflect-still-open = le bilan `{ $checkpoint }` est ouvert, et ses résultats restent cachés jusqu'à sa fermeture
reflect-still-open-hint = fermez-le avec `coready checkpoint close`, ou nommez-en un autre avec --checkpoint
story-other = ceci est l'histoire `{ $id }` sur `{ $task }`, et le fichier n'en porte pas le nom

report-stories-heading = L'histoire derrière les scores
report-stories-note = Dans les mots de la coordination ; jamais comptée.
report-story-task = { $task } : { $score }, « { $level } »
report-story-holds = Tire vers le bas : { $force }
report-story-lifts = Tire vers le haut : { $force }
report-story-why = Pourquoi ? { $why }
report-story-why-again = Et pourquoi cela ? { $why }
report-story-open = { $question } « { $answer } »

# Les mesures à soi.
measure-stored = Enregistré pour le bilan { $checkpoint } : { $title }, { $value } { $unit }.
measure-before = Cette valeur compte désormais à la place de { $value }, qui reste gardé.
measure-none =
    Rien n'est encore compté ici. Pour compter quelque chose à vous, ajoutez à coready.toml :

    {"[["}measure]]
    id = "repas"
    title = "Repas partagés"
    unit = "repas par semaine"
    for_whom = "les familles du quartier"
    better = "higher"

    Puis enregistrez une valeur pour un bilan avec `coready measure repas 120`.
measure-no-checkpoint = il n'y a pas de bilan pour lequel enregistrer une valeur
measure-no-checkpoint-hint = commencez avec `coready assess`, ou ouvrez-en un avec `coready checkpoint open MOT`
measure-unknown = il n'y a pas de mesure `{ $id }`
measure-unknown-hint = les mesures sont { $ids }
measure-none-hint = ajoutez une table [[measure]] à coready.toml ; `coready measure` montre comment
measure-no-number = `{ $value }` n'est pas un nombre
measure-no-number-hint = écrivez seulement des chiffres, comme { $example } : l'unité est connue, et les milliers n'ont pas besoin de signe
measure-no-tables = `measure` n'est pas écrit sous forme de tables
measure-no-tables-hint = commencez chaque mesure par une ligne [[measure]], entre doubles crochets
measure-twice = la mesure `{ $id }` figure ici une seconde fois
measure-twice-hint = donnez à chacune son propre identifiant ; les majuscules n'y changent rien
measure-better = `better` ne peut pas être { $word }
measure-better-hint = écrivez "higher" (plus, c'est mieux) ou "lower" (moins, c'est mieux), ou omettez-le
measure-id = `{ $id }` ne peut pas être l'identifiant d'une mesure
measure-id-hint = commencez par une lettre sans accent, puis des lettres, des chiffres ou _
measure-other = ceci est la valeur `{ $id }` de la mesure `{ $measure }`, et le fichier n'en porte pas le nom
measure-kind-amount = un nombre entre guillemets, comme "12.5"

report-measures-heading = Quelqu'un s'en porte-t-il mieux ?
report-measures-note = Ce que vous comptez pour vous-mêmes. Cela figure à côté des scores et n'en fait jamais partie.
report-column-measure = Mesure
report-measure-id = { $title } ({ $id })
report-measure-titled = { $title } ({ $unit })
report-measure-line = { $title } : { $told }.
report-measure-value = { $value } { $unit }
report-measure-earlier = enregistré avant : { $values }
report-measure-for = Pour { $whom }.
report-measure-higher = Plus, c'est mieux.
report-measure-lower = Moins, c'est mieux.
report-measure-none = Rien n'est encore enregistré : `coready measure { $id } VALEUR` enregistre une valeur.

# Dans le JSON publié.
report-why-not-said = rien n'a été dit
report-why-no-task = ce n'est pas pour une tâche en particulier
report-why-no-practice = cela ne vient d'aucune pratique de la bibliothèque
report-why-no-checkpoint = personne n'avait encore répondu quand l'engagement a été pris
report-why-stands = l'engagement tient toujours
report-why-plan-once = le plan appartient à tous les bilans et figure une seule fois, à côté d'eux

# Tout est-il intact ?
check-story-task = ceci est une histoire sur `{ $task }`, qui n'est pas une tâche du questionnaire de ce bilan
check-story-task-hint = le fichier vient-il d'un autre bilan ? Remettez-le à sa place
check-outcome-alone = `{ $name }` dit ce qu'est devenu un engagement qui n'est pas là
check-outcome-alone-hint = reprenez le fichier de l'engagement dans une copie
check-outcome-twice = l'engagement `{ $id }` est à la fois fait et laissé de côté ; ce qui a été dit d'abord compte
check-outcome-twice-hint = déplacez hors du journal le fichier qui est faux
