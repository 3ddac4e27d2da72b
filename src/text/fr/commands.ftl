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
export-written = Écrit dans { $file }.
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
checkpoint-opened = Le bilan { $checkpoint } est ouvert.
checkpoint-opened-next = Répondez-y avec `coready assess` ; enregistrer les réponses le ferme.
checkpoint-closed = Le bilan { $checkpoint } est fermé et ne prend plus de réponses.

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
form-not-open-hint = ouvrez-en un avec `coready checkpoint open ÉTIQUETTE`, puis créez le formulaire
form-not-many = un formulaire est fait pour les journaux où chaque personne répond de son côté, et celui-ci garde un seul ensemble de réponses
form-not-many-hint = répondez ici avec `coready assess` ; pour entendre chaque membre, créez un autre journal avec `coready init --respondents many`
