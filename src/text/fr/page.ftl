# La page que les membres remplissent dans un navigateur, hors ligne.

page-heading = { $organisation } aimerait connaître votre point de vue
page-who-sees = Qui verra ce que vous dites
page-collects = { $organisation } recueille ces fichiers et peut ouvrir le vôtre.
page-others = Les autres voient des moyennes à partir de { $mean } réponses, et la répartition à partir de { $spread }.
page-quoted = Les réponses aux questions ouvertes peuvent être montrées mot pour mot, sans nom, dès que { $spread } personnes ont répondu à la même. Les commentaires ne le sont pas.
page-unsafe = Si cela vous expose à un risque, passez des questions ou n'envoyez rien.
page-offline = Cette page fonctionne sans internet et n'envoie rien d'elle-même. Vos réponses restent dans ce navigateur jusqu'à ce que vous les remettiez.
page-how = Comment cela se passe
page-how-free = Vous pouvez passer une question, revenir en arrière ou vous arrêter à tout moment.
page-how-keeps = Chaque réponse est gardée dès que vous la donnez. Pour continuer, ouvrez de nouveau cette page sur cet appareil.
page-how-hand = À la fin, vous enregistrez un petit fichier et vous l'envoyez, ou vous le copiez dans un message.
page-begin = Commencer
page-no-script = Pour répondre ici, cette page a besoin de JavaScript et d'un navigateur assez récent. Si vous la voyez dans un aperçu, par exemple dans votre courriel, enregistrez le fichier et ouvrez-le dans un navigateur. Vous pouvez aussi l'imprimer et la remplir à la main.

page-no-storage = Ce navigateur ne garde pas les réponses de cette page. Tout fonctionne, mais enregistrez vos réponses avant de la fermer.
page-continued = Vous retrouvez des réponses commencées plus tôt sur cet appareil. Ce ne sont pas les vôtres ? Effacez-les et recommencez.
page-erase = Effacer et recommencer
page-erase-sure = Effacer toutes les réponses gardées sur cet appareil ?
page-erase-means = Ce qui est effacé ne peut pas être retrouvé. Un fichier déjà enregistré ou envoyé reste où il est.
page-erase-yes = Oui, effacer
page-erase-no = Non, les garder
page-erased = Tout ce que cette page avait gardé est effacé.

page-language = Langue
page-opening = D'abord, quelques questions : { $at } sur { $of }
page-statement = Énoncé { $at } sur { $of }
page-back = Retour
page-next = Suivant
page-skip = Passer
page-choose = Rien n'est encore choisi. Choisissez une réponse, ou passez.

page-person = Qui vous êtes
page-person-free = Tout ceci peut rester vide.
page-member = Votre organisation ou votre groupe
page-member-for = Cela permet de voir que plusieurs milieux se font entendre. Aucun résultat n'est montré pour un seul membre.
page-code = Un mot bien à vous
page-code-for = Choisissez un mot auquel vous seriez seul ou seule à penser, et reprenez-le la prochaine fois. Il permet de voir comment évolue l'avis des personnes qui répondent de nouveau. N'utilisez ni votre nom ni un mot de passe.

page-applies-not = Cela ne s'applique pas ?
page-comment-add = Ajouter un commentaire
page-take-back = Retirer ma réponse
page-taken-back = Votre réponse est retirée.

page-review = Un dernier regard
page-review-count = Énoncés qui ont une réponse : { $answered } sur { $asked }.
page-review-open = Sans réponse
page-review-none = Aucun énoncé n'est resté sans réponse.
page-review-unknown = Vous avez dit que vous ne savez pas
page-review-all = Toutes vos réponses
page-review-more = Continuer avec d'autres tâches : { $tasks }
page-to-hand-over = Vers la dernière étape

page-done = Remettre vos réponses
page-done-how = Enregistrez vos réponses dans un fichier et envoyez-le à la personne de { $organisation } qui vous a transmis cette page. Ou copiez-les en texte et collez-les dans un message à cette personne.
page-save = Enregistrer mes réponses
page-saved = Enregistré sous le nom { $file }. Vous le trouverez dans vos téléchargements.
page-copy = Copier en texte
page-copied = C'est copié. Collez le texte dans un message, tel quel.
page-copy-by-hand = La copie n'a pas pu se faire toute seule. Sélectionnez le texte ci-dessous et copiez-le.
page-text = Vos réponses en texte
page-again = Si vous changez une réponse plus tard, enregistrez de nouveau et n'envoyez que le dernier fichier. Ce qui a été recueilli avant reste tel quel.
page-then-erase = Quelqu'un d'autre utilise cet appareil ? Une fois vos réponses envoyées, effacez-les ici.
page-erase-now = Les effacer de ce navigateur
page-ideas = Des idées à emporter
page-ideas-why = Pour les énoncés où il y a le plus de place, voici des premiers pas qui ont aidé ailleurs.
page-print = L'imprimer pour la remplir à la main
