# Le parcours : ce qui est demandé, proposé et dit en chemin.

welcome = Il n'y a ni bonnes ni mauvaises réponses. Vous pouvez revenir en arrière, passer une question ou vous arrêter à tout moment ; chaque réponse est enregistrée dès que vous la donnez.

ask-path = Laquelle de ces phrases convient à cette collaboration aujourd'hui ? Les tâches abordées dépendent de votre réponse.
path-size = { $items ->
    [one] { $items } énoncé
   *[other] { $items } énoncés
 }, environ { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
 }
ask-declared = Laquelle de ces phrases ressemble le plus à cette collaboration ? C'est votre première impression qui compte.
declared-differs = Cela varie d'une partie de la collaboration à l'autre
declared-cannot-say = Impossible à dire
about-heading = Quelques mots à propos de vous (vous pouvez passer ces questions)
ask-present = Combien de personnes sont dans la salle ?
ask-kinds = Quels genres de personnes y a-t-il dans la salle ?
ask-missing = Qui manque dans la salle ?
ask-reflection = Une question pour réfléchir (elle ne compte jamais dans le score)

item-heading-stage = Étape { $number } : { $stage }. { $task } : { $title }
item-heading = { $task } : { $title }
item-place = Énoncé { $position } sur { $of }, encore { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
 } environ

so-far-answer = Votre réponse pour l'instant : { $answer }
so-far-not-applicable = Votre réponse pour l'instant : ne s'applique pas, parce que : { $reason }
so-far-carried = Réponse reprise du bilan { $checkpoint }, pas encore confirmée : choisissez-la de nouveau, ou choisissez-en une autre.
so-far-views = Vos avis sont différents : { $views }
so-far-comment = Votre commentaire : { $comment }
so-far-written = Vous avez écrit : { $words }

action-back = Revenir en arrière
action-skip = Passer, laisser tel quel
action-dont-know = Je ne sais pas
action-not-applicable = Ne s'applique pas
action-not-agreed = Nos avis sont différents
action-comment = Commenter
action-help = Aide
action-leave = Enregistrer et quitter

write-row = Écrire une réponse
write-how = Une ligne vide ramène en arrière.
write-how-again = Une ligne vide ramène en arrière. Un simple - efface ce qui était écrit.
write-comment = Votre commentaire
write-reason = Pourquoi cela ne s'applique pas
write-views = Les avis, sans nommer personne
write-present = Nombre de personnes
write-kinds = Genres de personnes, séparés par des virgules (personnel, gens du quartier...)
write-missing = Qui manquait
write-open = Votre réponse

first-question = C'est la première question : il n'y a rien avant elle.
always-applies = Cet énoncé concerne tout le monde, on ne peut donc pas le mettre de côté. En cas de doute, choisissez « Je ne sais pas », ou passez.
reason-needed = Pour mettre un énoncé de côté, il faut une raison, en quelques mots.
not-a-number = `{ $text }` n'est pas un nombre de personnes. Écrivez un nombre entier, par exemple 6.

help-path = Choisissez la phrase qui convient le mieux aujourd'hui. Le parcours décide des tâches abordées ; ce qui n'est pas abordé ne compte ni comme un zéro ni comme un manque. À la fin, vous pourrez continuer avec les autres tâches.
help-together = Dans la salle, on s'entend sur un seul ensemble de réponses. Savoir qui était là, et qui n'y était pas, aide à les lire plus tard. Aucun nom n'est noté.
help-declared = Chaque phrase décrit une étape où une collaboration peut se trouver, et il n'y a pas de mauvaise étape. Votre choix ne change jamais le résultat : il est montré ensuite, à côté.
help-about = Ces réponses aident à voir si les gens voient les choses autrement selon la place qu'ils occupent. Certains énoncés, par exemple sur les budgets, ne sont présentés qu'aux gens qui peuvent en savoir quelque chose.
help-item = Choisissez le niveau dont la description convient le mieux aujourd'hui. Vous pourriez montrer quelque chose qui le confirme. « Je ne sais pas » nous apprend aussi quelque chose : cette réponse est comptée et montrée. Si vous passez, l'énoncé reste sans réponse.
help-item-more = { $help } Choisissez le niveau dont la description convient le mieux aujourd'hui. « Je ne sais pas » nous apprend aussi quelque chose.
help-reflection = C'est une question ouverte, pour vous et vos partenaires. Elle est gardée avec vos réponses et ne compte jamais dans le score.
help-review = Choisissez un énoncé pour y revenir, continuez avec d'autres tâches, ou enregistrez les réponses. Une fois enregistrées, elles ne changent plus : c'est ce que vous avez dit ce jour-là.

review-heading = Un dernier regard avant d'enregistrer les réponses
review-count = Énoncés qui ont une réponse : { $answered } sur { $asked }. { $open ->
    [0] Rien n'est resté en suspens.
    [one] Un énoncé mérite peut-être un autre regard ; choisissez-le pour y aller.
   *[other] { $open } énoncés méritent peut-être un autre regard ; choisissez-en un pour y aller.
 }
review-store = Enregistrer ces réponses et voir le résultat
review-go = Énoncé { $position }, { $why } : { $text }
review-unanswered = sans réponse
review-dont-know = on ne sait pas
review-not-confirmed = réponse reprise, non confirmée
review-not-agreed = avis différents
review-widen = Continuer avec { $tasks } ({ $items ->
    [one] { $items } énoncé
   *[other] { $items } énoncés
 }, environ { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
 })

your-choice = Votre choix :
your-choice-before = Votre choix (Entrée garde { $row }) :
choices = { $rows ->
    [one] Tapez 1
   *[other] Tapez un nombre de 1 à { $rows }
 }, ou l'un de ces signes : { $keys }
not-a-choice = `{ $typed }` ne fait pas partie des choix. { $choices }
nothing-chosen = Vous n'avez rien tapé. { $choices }
more-rows = Les flèches gauche et droite tournent la page
