# L'aide de la ligne de commande. Les valeurs possibles et les valeurs par défaut sont nommées ici.
# Le deux-points suit les titres (Options, Arguments, Commandes) : d'où l'espace insécable à la fin.

help = Voir à quel point votre collaboration est prête, et que faire ensuite
help-arg-journal = Dossier du journal (par défaut : COREADY_JOURNAL, sinon le plus proche en remontant)
help-options = Options 
help-arg-lang = Langue : en, fr ou es (par défaut : COREADY_LANG, sinon celle du système)
help-arg-plain = Poser les questions en simples lignes numérotées, sans redessiner l'écran
help-arg-color = Couleurs : auto, always (toujours) ou never (jamais) (par défaut : auto)
help-arg-quiet = Taire les remarques ; les résultats et les erreurs restent
help-init = Créer un journal, le dossier qui garde tout
help-arg-init-folder = Dossier où le créer (par défaut : celui-ci)
help-arguments = Arguments 
help-arg-init-organisation = Nom de l'organisation ou de la coalition (par défaut : le nom du dossier)
help-arg-init-questionnaire = Questionnaire : un de ceux fournis, ou un fichier à vous (par défaut : ten-tasks)
help-arg-init-respondents = Qui répond : one (une personne), together (ensemble) ou many (chaque personne de son côté) ; par défaut : one. À moins de huit, nous conseillons `together`, sauf si l'on ne peut pas y parler sans crainte
help-usage = Utilisation :
help-help = Afficher l'aide
help-commands = Commandes 
help-assess = Parcourir le questionnaire et enregistrer les réponses
help-arg-assess-checkpoint = Un mot pour nommer ce bilan, comme `départ`
help-arg-assess-path = Quelles tâches aborder : un parcours du questionnaire
help-arg-assess-together = Répondre ensemble, en s'entendant sur un seul ensemble de réponses
help-arg-assess-answers = Prendre les réponses dans un fichier (JSON ou TOML) au lieu de les demander
help-arg-assess-member = Organisation à laquelle vous appartenez
help-arg-assess-code = Un code bien à vous, pour faire le lien avec vos réponses la prochaine fois
help-arg-assess-revisit = Partir des réponses du dernier bilan, et confirmer ou changer chacune
help-show = Montrer où en est un bilan
help-arg-show-checkpoint = Bilan à montrer : son nom complet, son mot, ou leur début (par défaut : le plus récent)
help-arg-show-format = Présentation : table, json ou markdown (par défaut : table)
help-next = Montrer les prochaines tâches, avec les pratiques au complet
help-arg-next-checkpoint = Bilan à montrer : son nom complet, son mot, ou leur début (par défaut : le plus récent)
help-arg-next-format = Présentation : table, json ou markdown (par défaut : table)
help-progress = Montrer ce qui a changé d'un bilan à l'autre
help-arg-progress-from = Comparer à partir de ce bilan (par défaut : l'avant-dernier)
help-arg-progress-to = Comparer jusqu'à ce bilan (par défaut : le dernier)
help-arg-progress-format = Présentation : table, json ou markdown (par défaut : table)
help-checkpoint = Lister, ouvrir ou fermer des bilans
help-checkpoint-list = Lister tous les bilans
help-checkpoint-open = Ouvrir un bilan avant toute réponse
help-arg-checkpoint-open-label = Un mot pour nommer ce bilan, comme `départ`
help-arg-checkpoint-open-path = Quelles tâches aborder : un parcours du questionnaire (par défaut : celui du dernier bilan)
help-arg-checkpoint-open-invited = Nombre de personnes invitées
help-form = Écrire une page où les membres répondent au bilan ouvert, hors ligne, dans un navigateur
help-arg-form-output = Fichier à écrire, comme formulaire.html ; il contient tout et peut être envoyé à n'importe qui
help-checkpoint-close = Fermer le bilan ouvert ; il ne prend alors plus de réponses
help-collect = Recueillir ce que les membres ont répondu ailleurs : fichiers du formulaire et tableaux d'outils de sondage
help-arg-collect-files = Fichiers de réponses : .json du formulaire, .csv, .xlsx, ou .json de SurveyJS
help-arg-collect-map = Une table de correspondance : quelle question est une colonne, ce que veut dire une réponse
help-arg-collect-dry_run = Dire ce qui serait recueilli, sans rien enregistrer
help-arg-collect-keep_going = Prendre ce qui se comprend d'un fichier, même si certaines lignes ne se comprennent pas
help-withdraw = Effacer une réponse pour de bon, à la demande de la personne qui l'a donnée
help-arg-withdraw-id = Identifiant de la réponse, ou son début
help-export = Écrire les résultats en JSON, pour d'autres programmes
help-arg-export-checkpoint = Bilan à exporter : son nom complet, son mot, ou leur début (par défaut : le plus récent)
help-arg-export-all = Exporter tous les bilans, avec les réponses et les résultats
help-arg-export-raw = Donner plutôt les réponses de chacune des personnes, sans code, membre ni texte ; pour la seule personne qui recueille
help-arg-export-output = Fichier à écrire (par défaut : la sortie standard)
help-arg-export-format = Format d'écriture : json, ou csv (tableau, avec --raw) ; par défaut : json
help-questionnaire = Lister, montrer, vérifier, commencer ou exporter des questionnaires
help-questionnaire-list = Lister les questionnaires fournis avec le programme
help-questionnaire-show = Montrer un questionnaire : chaque tâche, énoncé et niveau
help-arg-questionnaire-show-which = Lequel : un de ceux fournis, ou un fichier à vous
help-arg-questionnaire-show-practices = Montrer plutôt les pratiques auxquelles il mène
help-questionnaire-check = Trouver toutes les erreurs dans vos propres questionnaires
help-arg-questionnaire-check-files = Fichiers à vérifier
help-questionnaire-new = Commencer un questionnaire à vous : écrire un fichier commenté d'où partir
help-arg-questionnaire-new-id = Identifiant : minuscules, chiffres et traits d'union ; le fichier s'appelle ID.toml
help-questionnaire-export = Écrire un questionnaire en dictionnaire des codes, sur papier, ou en formulaire pour d'autres outils
help-arg-questionnaire-export-which = Lequel : un de ceux fournis, ou un fichier à vous
help-arg-questionnaire-export-format = Quoi : codebook (dictionnaire des codes), paper (papier à remplir à la main), xlsform (formulaire pour KoboToolbox et ODK) ou surveyjs (formulaire pour SurveyJS)
help-arg-questionnaire-export-kind = Écriture du dictionnaire ou du papier : markdown, csv ou html (par défaut : selon le nom du fichier, sinon markdown)
help-arg-questionnaire-export-output = Fichier à écrire, comme codes.csv, papier.html ou formulaire.xlsx (par défaut : la sortie standard)
help-check = Vérifier que tout est intact dans le journal
help-schema = Afficher le schéma JSON d'un format
help-arg-schema-name = Quel format : questionnaire, translation, response, result ou progress
help-completions = Afficher le script de complétion d'un shell
help-arg-completions-shell = Quel shell : bash, elvish, fish, powershell ou zsh
help-man = Afficher la page de manuel
help-arg-man-command = Commande dont afficher la page (par défaut : tout `coready`)
help-long =
    Voir à quel point votre collaboration est prête, et que faire ensuite

    Accompagne une organisation ou une coalition dans une autoévaluation, dit à quelle étape elle est
    à l'œuvre et ce qui l'y retient, recommande les prochaines tâches et montre, aux bilans suivants,
    ce qui a changé. Fait pour apprendre, pas pour décider qui financer.
help-after = Sans commande : où vous en êtes et que faire ensuite.
help-version = Afficher la version
