# La trousse : invitation, rappel, mots sur la confidentialité et guide d'animation. Quand un message a plusieurs lignes,
# chaque ligne est un point.

kit-hello = Bonjour,
kit-write = à écrire ici
kit-say = Avec vos mots, par exemple
kit-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
 }

# Étiquettes d'un jour, d'un nom, ou d'une ligne où l'écrire
kit-label-by = Merci de répondre d'ici le
kit-label-reply = Dites-nous si vous venez, d'ici le
kit-label-to = À envoyer à
kit-label-reach = Pour nous joindre
kit-label-day = Jour
kit-label-place = Heure et lieu
kit-label-long = Durée
kit-label-from = Avec nos remerciements
kit-label-facilitator = Qui anime
kit-label-notes = Qui prend les notes
kit-label-occasion = Bilan

# L'invitation à répondre, quand chaque personne répond de son côté
kit-ask = Comment travaillons-nous ensemble, et que faire ensuite ? Nous le demandons à { $invited ->
    [0] toutes les personnes qui en font partie
   *[other] { $invited } personnes
 }, dont vous. De là où vous êtes, personne d'autre ne peut le voir.
kit-how-heading = Comment répondre
kit-how-form =
    Ouvrez le fichier form.html, joint à cette lettre, dans un navigateur, sur un téléphone ou un ordinateur. Il fonctionne sans internet.
    Il compte au plus { $items ->
        [one] un énoncé
       *[other] { $items } énoncés
     } et prend environ { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
     }. Vous pouvez passer ce que vous voulez, vous arrêter et reprendre plus tard.
    Vous pouvez répondre dans l'une de ces langues : { $languages }.
    À la fin, il enregistre un petit fichier. Renvoyez-nous ce fichier.
    Vous préférez le papier, une conversation, quelqu'un qui lit à voix haute ou qui interprète ? Dites-le-nous, nous trouverons une façon de faire.
kit-more-private = La page « { $title } », jointe à cette lettre, en dit plus sur qui voit quoi.
kit-then-heading = La suite
kit-then =
    Tant que la période de réponse n'est pas terminée, seul le nombre de réponses est communiqué.
    Ensuite, toutes les personnes sollicitées reçoivent le résultat, y compris celles qui n'ont pas répondu.
    Nous nous réunissons 90 minutes pour le lire ensemble et choisir une chose à faire.
kit-free = Répondre ou non, c'est à vous de décider. Si vous préférez ne pas répondre, c'est très bien, et personne ne vous demandera pourquoi.

# L'invitation à une réunion
kit-come-title = { $organisation } vous invite : 90 minutes sur notre façon de travailler ensemble
kit-come-together = Comment travaillons-nous ensemble, et que faire ensuite ? Pour le découvrir, nous avons besoin de vous dans la salle. Nous parcourons une série d'énoncés, nous en parlons et nous nous entendons sur une réponse à chacun. Si nous ne sommes pas d'accord, nous l'écrivons : c'est aussi une réponse.
kit-come-one = Comment travaillons-nous ensemble, et que faire ensuite ? Une personne répond d'abord à une série d'énoncés au nom de tout le groupe, ce qui prend environ { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
 }. Nous aimerions ensuite lire le résultat avec vous. Vous voyez peut-être les choses tout autrement, et c'est cela que nous voulons entendre.
kit-come-result = Les réponses de notre bilan du { $checkpoint } sont rassemblées ; merci à toutes les personnes qui les ont données. Nous aimerions maintenant lire le résultat avec vous, que vous ayez répondu ou non, et choisir une chose à faire.
kit-expect-heading = À quoi vous attendre
kit-expect =
    Vous n'avez rien à préparer.
    Vous pouvez passer votre tour à chaque question, et partir quand il le faut.
    Personne n'est noté, et aucun lieu n'est comparé à un autre.
    Nous finissons à l'heure.
kit-access-heading = Pour que vous puissiez venir
kit-access =
    Dites-nous ce qu'il vous faut : un ou une interprète, un lieu sans marches, de gros caractères, une garde d'enfants, de quoi manger, une autre heure.
    Le transport, la garde d'enfants et votre temps ne doivent pas vous empêcher de venir. Parlez-nous des frais.
    Vous connaissez quelqu'un qui devrait être là et qu'on a peut-être oublié ? Dites-le-nous.
    Si vous ne pouvez pas venir mais voulez que quelque chose soit dit, écrivez-nous avant. Nous le porterons dans la salle.
kit-come-free = Venir ou non, c'est à vous de décider. « Pas maintenant » est une bonne réponse, et personne ne vous demandera pourquoi.

# Le rappel
kit-reminder-title = { $organisation } : un petit rappel amical
kit-reminder-ask =
    Nous vous avons envoyé il y a peu un formulaire sur notre façon de travailler ensemble. Il est encore temps d'y répondre.
    Vous avez déjà répondu ? Merci, il n'y a rien d'autre à faire. Ce message va à toutes les personnes sollicitées, pour que personne ne soit montré du doigt.
    Sinon : il faut environ { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
     }, et vous pouvez passer ce que vous voulez. Si vous n'avez plus le formulaire, ou si le papier ou une conversation vous convient mieux, dites-le-nous.
kit-reminder-come =
    Nous nous réunissons bientôt, 90 minutes, pour regarder comment nous travaillons ensemble et choisir une chose à faire.
    Vous n'avez rien à préparer, et vous pouvez passer votre tour à chaque question.
    Vous manque-t-il encore quelque chose pour pouvoir venir ? Dites-le-nous, nous ferons de notre mieux.
    Si vous ne pouvez pas venir mais voulez que quelque chose soit dit, écrivez-nous avant. Nous le porterons dans la salle.

# Les mots sur la confidentialité
kit-private-shown-heading = Ce que voient les autres
kit-private-shown =
    Les résultats sont établis quand le bilan est fermé. D'ici là, seul le nombre de réponses est communiqué.
    Les groupes, comme les gens du quartier ou le personnel, ne sont montrés que si personne ne peut être isolé, même en additionnant et en soustrayant.
    Rien n'est montré pour une organisation membre seule.
    Les commentaires ne figurent dans aucun rapport. Là où des réponses ouvertes sont montrées, elles sont sans ordre. N'y écrivez rien qui permettrait de vous reconnaître, sauf si vous le voulez.
kit-private-kept-heading = Ce qui est gardé
kit-private-kept =
    Vos réponses sont gardées dans un fichier, dans un dossier, avec le jour mais sans l'heure. Le programme qui les lit n'envoie rien nulle part.
    Quiconque peut ouvrir ce dossier peut lire vos réponses une à une.
    La personne qui évalue ce travail peut recevoir les réponses une à une, sans organisation, sans mot de code et sans rien de ce qui a été écrit. Demandez-nous si c'est prévu.
    Personne ne demande votre nom. Votre organisation et un mot de code à vous, vous les donnez ou non.
kit-private-paper-heading = Sur papier
kit-private-back-heading = Si vous changez d'avis
kit-private-back =
    Demandez-nous d'effacer vos réponses : à tout moment, même longtemps après, et sans donner de raison.
    Gardez le petit fichier que vous avez envoyé. Il dit quelles réponses sont les vôtres.
    Les résultats distribués auparavant contiennent encore ce que vous avez dit.
kit-private-for-heading = À quoi cela sert
kit-private-for =
    C'est fait pour apprendre, et non pour décider qui financer.
    Ce que vous dites ne doit servir ni contre vous ni contre personne. Si cela arrivait, dites-le, et on s'en occupera.
    Personne n'en fait un classement.
kit-private-meeting-heading = Pendant la réunion
kit-private-guess = On ne demande à personne ce qu'il ou elle a répondu, et personne ne cherche à deviner.
kit-private-meeting =
    On note ce qui a été dit, et non qui l'a dit. Vous pouvez demander qu'une chose ne soit pas écrite.
    Si vous ne pouvez pas parler sans crainte dans cette salle, passez votre tour, ou ne venez pas.
kit-private-together =
    La salle garde un seul ensemble de réponses. On ne demande de nom à personne, mais les personnes présentes savent qui a dit quoi.
    Quand vous n'êtes pas d'accord, les avis sont écrits sans noms.
    Les réponses sont gardées dans des fichiers, dans un dossier. Quiconque peut ouvrir ce dossier peut lire chaque réponse, chaque commentaire et chaque note.
    Vous pouvez demander que chaque personne réponde plutôt de son côté. C'est mieux partout où l'on ne peut pas parler sans crainte devant les autres.
kit-private-one =
    Une seule personne répond pour { $organisation } : tout le monde sait donc de qui viennent les réponses.
    Elles sont gardées dans des fichiers, dans un dossier. Quiconque peut ouvrir ce dossier peut lire chaque réponse, chaque commentaire et chaque note.

# Le guide : l'ensemble
kit-guide-title = Guide pour 90 minutes : comment travaillons-nous ensemble ?
kit-guide-for = Pour la personne qui anime la réunion. Lisez-le une fois avant ; ensuite, les heures et les lignes en gras suffisent pour vous repérer.
kit-guide-lead = À la fin, le groupe sait où il en est, a parlé de ce qui compte le plus et a choisi une chose à faire.
kit-plan-heading = Les 90 minutes
kit-plan-from = Début
kit-plan-part = Partie
kit-plan-long = Durée
kit-clock = de { $from } à { $to }
kit-part-welcome = Accueil
kit-part-answers = Comment nous avons répondu
kit-part-answering = Répondre ensemble
kit-part-look = Ce qui a été répondu
kit-part-reading = Lire le résultat
kit-part-talking = Parler de ce qui ressort
kit-part-choosing = Choisir une chose à faire
kit-part-closing = Finir sur quelque chose de bon

# Avant
kit-before-heading = Avant la réunion
kit-people-heading = Qui vient, et qui risque de manquer
kit-people =
    Passez en revue les personnes que ce travail touche. Qui n'est pas sur la liste ? Invitez ces personnes de vive voix, et tôt.
    Demandez à chaque personne ce qu'il lui faut : interprètes, y compris en langue des signes, gros caractères, lieu sans marches, coin tranquille.
    Prévoyez la garde d'enfants, le repas et le transport. Payez les personnes qui viennent sur leur temps à elles.
    Choisissez une heure qui convient aux personnes qui travaillent par quarts ou qui prennent soin de quelqu'un.
    Trouvez pour animer quelqu'un qui n'est pas la personne qui décide ou qui paie. Demandez à celle-ci de parler en dernier.
    Parlez d'avance avec toute personne qui a été blessée dans ce travail. Demandez-lui ce qui rendrait la salle sûre pour elle.
    Trouvez quelqu'un pour prendre des notes : ce qui est dit, et non qui le dit.
kit-room-heading = La salle
kit-room =
    Des chaises en cercle, avec de la place pour les fauteuils roulants et les poussettes ; aucune place n'est celle d'honneur.
    De l'eau et de quoi manger, et une horloge que tout le monde voit.
    Une grande feuille pour nos règles, une pour les questions, une pour le prochain pas.
kit-bring-heading = À imprimer et à apporter
kit-bring-report = Le rapport, un pour deux personnes, et quelques-uns en gros caractères
kit-bring-paper = Les énoncés sur papier, un jeu pour deux personnes, pour que tout le monde puisse suivre
kit-bring-answers = Les réponses, à l'écran ou sur papier
kit-bring-computer = Un ordinateur avec le journal, et un grand écran s'il y en a un
kit-bring-always =
    La page « qui voit quoi », une par personne
    Ce guide
    Des stylos, des feuillets, un gros feutre par personne
kit-computer-before = À l'ordinateur, avant
kit-computer-during = À l'ordinateur, pendant la réunion
kit-computer-after = À l'ordinateur, après
kit-do-open = Ouvrir un bilan
kit-do-form = Créer le formulaire pour les membres
kit-do-collect = Recueillir ce qui revient
kit-do-close = Fermer le bilan ; le résultat est alors là
kit-do-again = Puis écrire de nouveau cette trousse : le guide contiendra votre résultat et vos questions
kit-do-report = Écrire le rapport à imprimer
kit-do-paper = Écrire les énoncés à imprimer
kit-do-assess = Répondre pour l'organisation
kit-do-together = Répondre ensemble, dans la salle
kit-do-show = Montrer le résultat
kit-do-promised = Écrire ce qui a été promis, pour l'imprimer
kit-do-next = Voir les prochaines tâches, avec des pratiques et des premiers pas
kit-do-plan = Noter qui fera quoi, et pour quand
kit-do-reflect = Garder l'histoire derrière un score
kit-do-community = Écrire la page pour toutes les personnes sollicitées
kit-do-calendar = Mettre le plan et le prochain bilan dans un calendrier

# Accueil
kit-welcome-do =
    Commencez à l'heure. Saluez chaque personne, et dites où sont les portes, les toilettes et le coin tranquille.
    Tour de table : votre nom, et une chose qui s'est bien passée récemment dans notre travail commun. Une phrase par personne ; on peut passer son tour.
    Dites à quoi servent ces 90 minutes, et à quelle heure elles finissent.
    Affichez les règles et demandez : que manque-t-il ?
    Demandez à la personne qui convoque ces réunions ou qui tient l'argent de le dire, et de dire de quoi elle répondra.
kit-rules-guess = Nous ne demandons pas qui a répondu quoi, et nous ne cherchons pas à deviner.
kit-rules-heading = Des règles pour commencer
kit-rules =
    Nous parlons de ce que nous voyons nous-mêmes.
    Nous pouvons passer notre tour, sans donner de raison.
    Nous parlons brièvement. Qui a souvent parlé attend ; à qui n'a rien dit, on demande.
    Ce qu'on apprend ici peut voyager ; qui l'a dit reste ici.
    Nous parlons de façon que tout le monde puisse suivre, et nous laissons le temps d'interpréter.
kit-welcome-say =
    Bienvenue, et merci d'être là. Nous sommes ici pour apprendre comment nous travaillons ensemble. Personne n'est noté aujourd'hui.
    Il n'y a pas de mauvais résultat. « Pas maintenant » et « moins que cela » sont de bons résultats, s'ils sont vrais.
kit-welcome-missing = Demandez qui devrait être là et n'y est pas. Écrivez-le ; vous y revenez à la fin.
kit-label-missing = Qui manque

# Répondre
kit-answers-do =
    Dites comment la question a été posée : à chaque personne de son côté, avec le formulaire ou sur papier.
    Lisez à voix haute la page « qui voit quoi », et laissez le temps de poser des questions.
    Dites ce que personne ne fera aujourd'hui : chercher qui a répondu quoi.
    Remerciez toutes les personnes qui ont répondu, et celles qui y ont pensé et ne l'ont pas fait.
kit-answers-say = Voici les réponses des personnes qui pouvaient et voulaient répondre. Les autres voient peut-être les choses autrement ; elles sont les bienvenues pour le dire aujourd'hui.
kit-answers-room-do =
    Dites quand la salle a répondu, qui était là, et qui manquait.
    Lisez à voix haute la page « qui voit quoi », et laissez le temps de poser des questions.
    Les personnes absentes ce jour-là voient peut-être les choses autrement. Demandez-leur de le dire aujourd'hui.
kit-answers-room-say = Voici les réponses convenues ce jour-là. Quand nous n'étions pas d'accord, nous l'avons écrit.
kit-answering-do =
    Quelqu'un lit à voix haute l'énoncé et ses niveaux. Tout le monde montre en même temps un nombre avec les doigts : 1 pour le premier niveau, 2 pour le deuxième, et ainsi de suite.
    Les nombres sont proches ? Prenez ce niveau. Ils sont éloignés ? Écoutez le plus bas et le plus haut, une phrase chacun, puis montrez de nouveau.
    Toujours éloignés ? Choisissez « nos avis sont différents », écrivez les avis sans noms, et continuez. Ce n'est pas un échec ; c'est ce dont il faudra parler.
    « Je ne sais pas » est une réponse. Personne n'a à deviner.
    Laissez les personnes qui ont le moins de pouvoir montrer et parler d'abord.
kit-answering-enough = Avec { $items ->
    [one] un énoncé
   *[other] { $items } énoncés
 }, vous avez à peu près une minute pour chacun.
kit-answering-sitting = Il y a { $items } énoncés, plus que { $minutes } minutes n'en contiennent. Répondez lors d'une séance à part, d'environ { $needed } minutes, et commencez cette réunion par le résultat. Ou ne prenez que les premières tâches : chaque réponse est gardée, et vous pouvez continuer un autre jour.
kit-answering-say = Nous cherchons ce qui est vrai aujourd'hui, et non ce qui sonne bien. Un niveau bas dit « pas encore », et rien de plus.
kit-look-do =
    Dites qui a répondu, et quand. Une personne a regardé d'un seul endroit.
    Parcourez les réponses tâche par tâche, sans les lire toutes. Qui en voit une tout autrement lève la main ; écrivez-le.
    Ne changez aucune réponse aujourd'hui. Ce qu'on voit autrement ira au prochain bilan, et en partie dans la discussion.
kit-look-say = Voilà comment l'une ou l'un de nous voyait les choses, un certain jour. Où les voyez-vous autrement ?
kit-look-alone = Est-ce le regard d'une seule personne pour trop de monde ? La prochaine fois, répondez ensemble, ou chaque personne de son côté.

# Lire
kit-reading-aloud = À lire à voix haute, lentement, deux fois
kit-reading-later = Lisez à voix haute, lentement, deux fois, les deux phrases en haut du résultat. Elles ressembleront à ceci : « Vous êtes à l'œuvre à l'étape 3. Le terrain est solide jusqu'à l'étape 2 ; à consolider : T3. »
kit-reading-later-profile = Lisez à voix haute, lentement, deux fois, ce qui est en haut du résultat. Ce questionnaire n'a pas d'étapes : il donne un profil, avec un score pour chaque partie.
kit-reading-two-heading = Deux lectures, vraies toutes les deux
kit-reading-two =
    « À l'œuvre » dit jusqu'où vous êtes en chemin : l'étape la plus avancée où la plus grande part du travail est engagée.
    « Solide jusqu'à » dit jusqu'où le terrain porte : jusque-là, tout ce qui est dessous est en place.
    La plupart des groupes qui se mettent en marche avancent plus vite que leur terrain. Ce n'est pas une faute. Cela dit ce qu'il faut consolider pour que cela tienne.
kit-reading-strong-heading = Commencez par ce qui est fort
kit-reading-strong = Nommez ce qui est déjà en place avant ce qui ne l'est pas. Grâce à qui ? Remerciez ces personnes.
kit-reading-do-heading = Laissez lire, puis parler
kit-reading-do-short =
    Montrez le résultat à l'écran ou lisez-le, et laissez une minute de silence.
    À deux, deux minutes : qu'est-ce que je reconnais, et qu'est-ce qui me surprend ?
    Recueillez quelques mots. Écrivez-les comme ils sont dits, et n'y répondez pas encore.
kit-reading-do =
    Distribuez le rapport, et laissez trois minutes de silence pour le lire.
    À deux, quatre minutes : qu'est-ce que je reconnais, qu'est-ce qui me surprend, que manque-t-il à cette image ?
    Recueillez quelques mots de chaque paire. Écrivez-les comme ils sont dits, et n'y répondez pas encore.
kit-reading-say =
    Un nombre dit où, et non pourquoi. Le pourquoi vous appartient.
    Un score peut aussi baisser parce que nous avons appris à regarder de plus près.
kit-reading-never-heading = Pour que personne n'ait honte
kit-reading-never =
    Ne lisez pas les scores du plus bas au plus haut, et ne parlez d'aucun groupe comme du « problème ».
    Ne comparez pas avec d'autres lieux. Les conditions y sont différentes.
    « Je ne sais pas » et « nos avis sont différents » sont des constats. Demandez ce qu'ils nous disent.
    Si quelqu'un dit « ce n'est pas nous », croyez que cette personne le voit ainsi, et écrivez-le.

# Parler
kit-talking-do =
    Choisissez trois questions au plus : chaque personne met deux marques sur la feuille.
    Pour chacune : une minute pour réfléchir, trois minutes à deux, puis le cercle.
    D'abord les personnes qui vivent la question chaque jour ; qui décide ou paie vient en dernier.
    Demandez « pourquoi est-ce ainsi ? », puis encore une fois à propos de la réponse. Rien n'a à être résolu aujourd'hui.
kit-talking-do-short =
    Choisissez une question : chaque personne met une marque sur la feuille.
    Une minute pour réfléchir, deux minutes à deux, puis le cercle.
    D'abord les personnes qui vivent la question chaque jour ; qui décide ou paie vient en dernier.
    Rien n'a à être résolu aujourd'hui. Gardez les autres questions pour la prochaine réunion.
kit-talking-say = Nous parlons du sujet, et non de qui a répondu quoi. Personne n'a à révéler son choix.
kit-talking-say-room = Nous parlons du sujet, et non les uns des autres. Personne n'est obligé de parler.
kit-talking-yours = Vos questions
kit-talking-open = Questions ouvertes sur vos prochaines tâches
kit-talking-general-heading = Des questions pour toute collaboration
kit-talking-general =
    Que faisons-nous bien ensemble, qui nous manquerait si cela disparaissait ?
    Qui est touché par notre travail sans avoir son mot à dire ?
    De quoi chacune et chacun a-t-il besoin de la part des autres, et l'avons-nous jamais demandé ?
    Quelle décision a été prise sans les personnes qu'elle touche, et comment la prendrions-nous aujourd'hui ?
    Qu'avons-nous promis et laissé en suspens, et qu'en faisons-nous ?
kit-talking-later = Une fois le résultat là, ce guide contient les questions qui viennent de vos propres réponses.

# Choisir
kit-choosing-tasks = Vos prochaines tâches ; toutes sont un bon point de départ
kit-choosing-later = Le résultat nomme jusqu'à trois prochaines tâches, chacune avec un premier pas qui tient en une semaine. Apportez-les sur une feuille.
kit-choosing-step = Premier pas : { $step }
kit-choosing-who = Qui réunir : { $who }
kit-choosing-do =
    Quelque chose avait été promis ? Écoutez d'abord où cela en est, en commençant par les promesses de l'organisme rassembleur. Ce qui ne convient plus peut être abandonné.
    Lisez à voix haute les prochaines tâches. Demandez pour chacune : aiderait-elle les personnes pour qui nous travaillons ?
    Choisissez-en une. Chaque personne a une marque ; si deux tâches sont proches, demandez qui s'en chargerait, et prenez celle-là.
    Voyez petit : que peut-on faire en une semaine, et qui a dit oui ?
    Demandez ce qui pourrait gêner, et qui a besoin de temps ou d'argent pour cela.
    L'organisme rassembleur promet aussi quelque chose. Cela figure dans la même liste que le reste.
kit-choosing-say = Une chose que nous faisons vaut plus que dix que nous souhaitons. Si c'est « pas maintenant », nous le disons, et nous disons quand nous y reviendrons.
kit-choosing-chosen = Ce que nous avons choisi
kit-choosing-what = Ce que nous ferons
kit-choosing-first = Premier pas
kit-choosing-name = Qui le fait
kit-choosing-by = Pour quand
kit-choosing-convener = Ce que promet l'organisme rassembleur
kit-choosing-need = Qui a besoin de temps, d'argent ou d'aide

# Finir
kit-closing-do =
    Lisez à voix haute ce qui a été choisi, qui fait le premier pas, et pour quand.
    Revenez aux personnes qui manquaient. Qui leur raconte, et leur demande comment elles voient les choses ?
    Dites quand tout le monde recevra la page, et quand vous ferez de nouveau le point : dans trois mois environ.
    Tour de table : une chose que j'apprécie chez quelqu'un ici, ou une chose que j'emporte. On peut passer son tour.
    Remerciez les interprètes, les personnes qui ont cuisiné et celles qui ont pris les notes.
    Finissez à l'heure. Restez un moment pour qui veut parler.
kit-closing-say = Nous avons vu où nous en sommes, et nous avons une chose à faire. C'est du bon travail. Merci.

# Après, et quand c'est difficile
kit-after-heading = Dans la semaine qui suit
kit-after =
    Envoyez la page à toutes les personnes sollicitées, même à celles qui ne sont pas venues ou n'ont pas répondu.
    Payez tout de suite les frais et le temps.
    Demandez de vive voix aux personnes restées silencieuses comment elles l'ont vécu.
    Dites à la personne qui fait le premier pas que vous pensez à elle, et demandez-lui ce qu'il lui faut.
kit-hard-heading = Si c'est difficile
kit-hard-silence = Personne ne parle
kit-hard-silence-do = Comptez jusqu'à dix. Puis mettez les gens deux par deux, ou laissez-les d'abord écrire.
kit-hard-one = Une personne parle beaucoup
kit-hard-one-do = Remerciez-la, et faites un tour de table : une phrase par personne.
kit-hard-who = Quelqu'un demande qui a répondu quoi
kit-hard-who-do = « Nous ne cherchons pas cela. Qu'a pu voir une personne qui dit cela ? »
kit-hard-hurt = Quelqu'un a mal ou est en colère
kit-hard-hurt-do = Arrêtez l'horloge. Écoutez jusqu'au bout, redites ce que vous avez entendu, demandez ce qu'il faut maintenant. Le programme peut attendre.
kit-hard-defend = Quelqu'un qui a du pouvoir explique tout pour l'écarter
kit-hard-defend-do = « Laissons-le comme cela a été dit, et demandons pourquoi on le voit ainsi de cet endroit. »
kit-hard-time = Le temps file
kit-hard-time-do = Laissez tomber une question, jamais le choix ni la fin.

# La commande
kit-written = Écrit dans { $folder } : un dossier pour chacune des langues { $languages }, avec l'invitation, le rappel, les mots sur la confidentialité et le guide, en .md à modifier et en .html à imprimer.
kit-written-form = S'y trouve aussi form.html, à envoyer avec l'invitation.
kit-open = Il reste des lignes à remplir à la main. Pour qu'elles soient remplies, précisez { $flags }.
kit-none-open = Aucun bilan n'est ouvert, il n'y a donc pas encore de formulaire. Ouvrez-en un avec `coready checkpoint open LABEL --invited N`, puis écrivez la trousse de nouveau.
kit-there = dans `{ $folder }` se trouvent des textes qui seraient perdus : { $files }
kit-there-hint = ont-ils été modifiés à la main ? Nommez un autre dossier, ou faites-les écrire de nouveau avec --replace
kit-no-folder = `{ $folder }` est un fichier, pas un dossier
kit-no-folder-hint = nommez un dossier où écrire la trousse, comme -o trousse
kit-meets-early = la réunion aurait lieu avant le dernier jour pour répondre
kit-meets-early-hint = donnez avec --meet un jour qui suit celui de --by
