# Les commandes : ce qu'elles disent et demandent.

no-journal = il n'y a de journal ni dans `{ $folder }` ni dans un dossier au-dessus
no-journal-hint = créez-en un avec `coready init --organisation NOM`, ou indiquez son dossier avec --journal
output-trouble = le résultat n'a pas pu être écrit : { $detail }

unknown-command = il n'y a pas de commande `{ $name }`
unknown-command-hint = les commandes sont { $commands }
organisation-unnamed = il manque au journal le nom de l'organisation ou de la coalition
organisation-unnamed-hint = donnez-le avec --organisation NOM

journal-made = Le journal est créé dans { $folder }, pour { $organisation }, avec le questionnaire « { $questionnaire } ».
journal-made-one = Une personne répond pour l'organisation. À moins de huit personnes, nous vous recommandons plutôt de répondre ensemble, dans une salle (`coready assess --together`), sauf si l'on ne peut pas y parler sans crainte. Continuez avec `coready assess`.
journal-made-together = Vous répondez ensemble, dans une salle. Continuez avec `coready assess`, quand les gens sont là.
journal-made-many = Chaque membre répond de son côté, quand cela leur convient. Commencez par `coready checkpoint open LABEL --invited N`, puis distribuez le formulaire que `coready form -o form.html` écrit.

questionnaire-line = { $id } : { $title } ({ $tasks ->
    [one] { $tasks } tâche
   *[other] { $tasks } tâches
 }, { $items ->
    [one] { $items } énoncé
   *[other] { $items } énoncés
 })
questionnaire-whole = { $file } : aucune erreur ({ $tasks ->
    [one] { $tasks } tâche
   *[other] { $tasks } tâches
 }, { $items ->
    [one] { $items } énoncé
   *[other] { $items } énoncés
 })

overview-no-journal = Il n'y a pas encore de journal ici. Commencez par `coready assess` : cette commande propose d'en créer un, puis vous guide à travers les questions. `coready --help` présente tout le reste.
overview-no-answers = { $organisation } : le journal est prêt, et personne n'a encore répondu. Continuez avec `coready assess`.
overview-none-open = { $organisation } a un journal, et personne n'a encore répondu. Ouvrez un bilan avec `coready checkpoint open LABEL --invited N`, pour que les membres puissent répondre.
overview-open-many =
    Le bilan { $checkpoint } est ouvert : { $answered }.
    Distribuez le formulaire : `coready form -o form.html`. Recueillez ce qui revient : `coready collect FILE...`.
    Quand tout le monde a eu le temps de répondre : `coready checkpoint close`. Les résultats viennent alors ; d'ici là, on ne dit que les nombres.
export-written = Écrit dans { $file }.
export-terminal = Parquet ne se lit pas à l'écran
export-terminal-hint = dites où l'écrire : -o resultats.parquet, ou un dossier pour toutes les tables
export-tables-written = Écrit dans { $folder } : { $tables ->
    [one] 1 table
   *[other] { $tables } tables
 }, décrites dans datapackage.json.
parquet-missing = ce programme a été construit sans Parquet
parquet-missing-hint = écrivez --format csv, ou construisez-le avec l'option `parquet`
export-raw-one = le bilan `{ $checkpoint }` a un seul ensemble de réponses, qui n'est pas un secret
export-raw-one-hint = `coready export --all` le donne avec ses résultats
export-raw-means = Voici les réponses une à une, pour vous qui les recueillez. Même sans nom, sans code et sans texte, qui connaît les gens peut en reconnaître certains à leur rôle ou à leurs réponses : ne faites pas circuler ce fichier. Ce que les autres peuvent voir se trouve dans `coready show` et `coready export`.
withdrawn = La réponse { $id } est effacée du bilan { $checkpoint }. { $remaining ->
    [0] Il n'y reste aucune réponse.
    [one] Il y reste { $remaining } réponse.
   *[other] Il y reste { $remaining } réponses.
 }
withdrawn-before = La réponse { $id } avait déjà été retirée du bilan { $checkpoint }. Il n'en reste rien.
withdrawn-under-mean = Avec { $remaining } réponses, le bilan est maintenant sous le plancher de { $floor } : de ses résultats, on ne montre plus que les nombres.
withdrawn-under-other = Avec { $remaining } réponses, le bilan est maintenant sous le plancher de { $floor } : on montre encore les moyennes, mais plus la répartition.
withdrawn-closed = Les résultats sont calculés à partir de ce qui reste. Ceux qui ont déjà circulé la contiennent encore : en les comparant aux nouveaux, on peut voir ce qu'elle disait. Les copies du fichier envoyé et celles de ce dossier ne sont pas effacées.
withdrawn-open = Elle ne comptera dans aucun résultat. Les copies du fichier envoyé et celles de ce dossier ne sont pas effacées ; recueillir une telle copie ne la ramène pas.
check-whole = Tout est intact : { $checkpoints ->
    [0] aucun bilan
    [one] { $checkpoints } bilan
   *[other] { $checkpoints } bilans
 }, { $responses ->
    [0] aucun ensemble de réponses
    [one] { $responses } ensemble de réponses
   *[other] { $responses } ensembles de réponses
 }, { $drafts ->
    [0] aucun brouillon
    [one] { $drafts } brouillon
   *[other] { $drafts } brouillons
 }.

making-offer = Il n'y a de journal ni dans { $folder } ni au-dessus. Un journal est un dossier de simples fichiers qui garde les réponses et les résultats. Voulez-vous en créer un ici ?
making-yes = Oui, créer un journal dans ce dossier
making-no = Non, pas maintenant
making-name = Nom de votre organisation ou coalition
making-who = Qui va répondre ?
making-one = Une personne, pour l'organisation
making-together = Des gens réunis dans une salle, qui s'entendent sur un seul ensemble de réponses (recommandé à moins de huit personnes, sauf si l'on ne peut pas y parler sans crainte)
making-many = Beaucoup de gens, chaque personne de son côté et à son rythme (recommandé à partir de huit personnes, et là où l'on ne peut pas parler sans crainte)
making-many-next = Les membres peuvent répondre dès qu'un bilan est ouvert : `coready checkpoint open LABEL --invited N`.
making-declined = Rien n'a été créé. Vous pouvez créer un journal à tout moment avec `coready init`.
action-leave-nothing = Quitter

another-open = le bilan `{ $checkpoint }` est ouvert et attend des réponses
another-open-hint = retirez --checkpoint pour y répondre, ou fermez-le d'abord avec `coready checkpoint close`
many-together = dans ce journal, chaque personne répond de son côté, et non ensemble
many-together-hint = omettez --together ; pour répondre dans une salle, créez un autre journal avec `coready init --respondents together`
many-revisit = là où chaque personne répond de son côté, il n'y a pas de réponses antérieures d'où partir
many-revisit-hint = omettez --revisit ; avec --code, on sait que vous avez déjà répondu
many-path = toutes les personnes qui répondent au bilan `{ $checkpoint }` suivent le parcours `{ $path }`
many-path-hint = omettez --path
many-no-state = aucun dossier à vous où garder des réponses commencées
many-no-state-hint = donnez à HOME ou à XDG_STATE_HOME un dossier que personne d'autre ne peut ouvrir
many-several = ce fichier contient { $count } réponses, et `coready assess` en prend une
many-several-hint = recueillez-les avec `coready collect FILE`
many-withdrawn = la réponse { $id } a été retirée, et n'est pas reprise
many-withdrawn-hint = qui veut répondre quand même répond de nouveau
many-differs = d'autres réponses sont enregistrées sous l'identifiant { $id }, dans le bilan { $checkpoint } ; elles restent telles quelles
many-differs-hint = omettez l'identifiant pour remettre celles-ci comme une autre réponse
many-privacy = { $organisation } recueille ces fichiers et peut ouvrir le vôtre. Les autres voient des moyennes à partir de { $mean ->
    [5] cinq
   *[other] { $mean }
 } réponses, et la répartition à partir de { $other ->
    [8] huit
   *[other] { $other }
 }. Les réponses aux questions ouvertes peuvent être montrées mot pour mot, sans nom, dès qu'autant de personnes ont répondu à la même. Si cela vous expose à un risque, passez des questions ou n'envoyez rien.
many-thanks = Merci. Vos réponses sont enregistrées pour le bilan { $checkpoint }. { $organisation } peut les ouvrir ; les autres voient les résultats de toutes les réponses réunies, une fois le bilan fermé. Pour retirer les vôtres : `coready withdraw { $id }`.
path-unknown = il n'y a pas de parcours `{ $path }` dans ce questionnaire
path-known = les parcours sont { $paths }
path-none = ce questionnaire n'a pas de parcours ; retirez --path

draft-found = { $drafts ->
    [one] Il y a des réponses commencées qui ne sont pas encore enregistrées comme bilan.
   *[other] Il y a plusieurs ensembles de réponses commencés qui ne sont pas encore enregistrés comme bilans.
 }
draft-resume = Continuer les réponses commencées le { $begun } (énoncés qui ont une réponse : { $given } sur { $of })
draft-afresh = Recommencer du début ; ce qui était commencé reste où il est
draft-kept = Toutes vos réponses sont gardées. Continuez à tout moment avec `coready assess`.
draft-kept-ended = L'entrée s'est terminée avant la dernière question. Toutes vos réponses sont gardées ; continuez à tout moment avec `coready assess`.
draft-kept-stopped = Interrompu. Toutes vos réponses sont gardées ; continuez à tout moment avec `coready assess`.
draft-none = Il n'y a eu aucune réponse, donc rien n'est gardé.
draft-in-use = ces réponses sont déjà ouvertes dans une autre fenêtre
prompt-broken = le terminal a cessé de répondre : { $detail }
assess-stored = Enregistré comme bilan { $checkpoint }.
answers-not-asked = { $items } { $count ->
    [one] n'est pas présenté pour ce parcours ou ce rôle : la réponse est gardée, et ne compte pas.
   *[other] ne sont pas présentés pour ce parcours ou ce rôle : les réponses sont gardées, et ne comptent pas.
 }

checkpoint-none = Aucun bilan pour l'instant. Commencez avec `coready assess`.
checkpoint-line = { $checkpoint } : { $opened }, { $state }
checkpoint-is-open = ouvert
checkpoint-is-closed = fermé
checkpoint-is-empty = fermé sans réponses
checkpoint-is-open-many = ouvert : { $answered }
checkpoint-is-closed-many = fermé : { $answered }
checkpoint-answered = { $responses ->
    [0] personne n'a répondu
    [one] { $responses } personne a répondu
   *[other] { $responses } personnes ont répondu
 }
checkpoint-answered-of = { $responses ->
    [0] personne n'a répondu ({ $invited } invitations)
    [one] { $responses } personne a répondu ({ $invited } invitations)
   *[other] { $responses } personnes ont répondu ({ $invited } invitations)
 }
checkpoint-opened = Le bilan { $checkpoint } est ouvert.
checkpoint-opened-next = Répondez-y avec `coready assess` ; enregistrer les réponses le ferme.
checkpoint-opened-many = Les membres peuvent répondre : distribuez le formulaire (`coready form -o form.html`), recueillez ce qui revient (`coready collect FILE...`), ou faites répondre ici avec `coready assess`. Les résultats viennent à la fermeture (`coready checkpoint close`).
checkpoint-closed = Le bilan { $checkpoint } est fermé et ne prend plus de réponses.
checkpoint-closed-many = Au total, { $answered }. `coready show` montre où vous en êtes.
checkpoint-closed-few = Au total, { $answered }. C'est trop peu pour un résultat : il en faut { $floor }, pour que l'on ne puisse reconnaître personne. Pour demander à nouveau à tout le monde : `coready checkpoint open LABEL`.

language-unknown = il n'y a pas de langue `{ $code }`
language-unknown-hint = les langues sont { $codes }
translation-whole = { $file } : une traduction complète ({ $language })
questionnaire-new = { $file } est écrit, avec une note au-dessus de chaque partie. Ouvrez-le dans un éditeur de texte, changez-le morceau par morceau et, après chaque morceau, lancez `coready questionnaire check { $file }`. Si votre éditeur sait compléter ce que vous tapez : `coready schema questionnaire > questionnaire.schema.json`.
codebook-kinds = un dictionnaire des codes s'écrit en Markdown ou en CSV
codebook-kinds-hint = dites --as markdown ou --as csv, ou donnez au fichier un nom qui finit par .md ou .csv
paper-kinds = un questionnaire sur papier s'écrit en Markdown ou en HTML
paper-kinds-hint = dites --as markdown ou --as html, ou donnez au fichier un nom qui finit par .md ou .html
form-kinds = un formulaire ne s'écrit que d'une façon : un XLSForm comme feuille de calcul, un formulaire SurveyJS en JSON
form-kinds-hint = enlevez --as
form-terminal = une feuille de calcul ne peut pas s'afficher dans un terminal
form-terminal-hint = nommez un fichier à écrire : -o { $id }.xlsx
form-reserved = `{ $id }` est un nom que les outils XLSForm gardent pour eux-mêmes
form-reserved-hint = donnez un autre identifiant à ce qui s'appelle ainsi
form-written = Écrit dans { $file }, pour le bilan { $checkpoint }. Envoyez-le à toutes les personnes invitées, en pièce jointe ou sur une clé ; il fonctionne sans internet. Chaque personne répond dans un navigateur et renvoie un petit fichier : `coready collect FICHIER...` les recueille.
form-not-open = aucun bilan n'est ouvert, il n'y a donc encore rien à remplir
form-not-open-hint = ouvrez-en un avec `coready checkpoint open LABEL`, puis créez le formulaire
form-not-many = un formulaire est fait pour les journaux où chaque personne répond de son côté, et celui-ci garde un seul ensemble de réponses
form-not-many-hint = répondez ici avec `coready assess` ; pour entendre chaque membre, créez un autre journal avec `coready init --respondents many`
