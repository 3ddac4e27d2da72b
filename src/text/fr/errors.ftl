# Ce qui peut mal tourner avec n'importe quel fichier.

file-missing = `{ $file }` est introuvable
file-missing-hint = vérifiez le nom ; le dossier a-t-il été déplacé, ou un disque débranché ?
file-exists = `{ $file }` existe déjà, et rien n'est jamais écrasé
file-exists-hint = choisissez un autre nom
file-forbidden = vous n'avez pas le droit de lire ou d'écrire `{ $file }`
file-forbidden-hint = demandez l'accès à la personne qui s'occupe du dossier, ou prenez un dossier à vous avec --journal
file-read-only = `{ $file }` est sur un disque où l'on ne peut pas écrire
disk-full = il n'y a plus de place pour écrire `{ $file }` ; ce qui était déjà enregistré est intact
disk-full-hint = libérez de l'espace, puis relancez la même commande
file-trouble = impossible d'utiliser `{ $file }` : { $detail }
file-too-large = `{ $file }` dépasse 1 Mio
file-too-large-hint = est-ce bien le bon fichier ? Un fichier texte de ce genre est bien plus petit
file-not-utf8 = à partir d'ici, ce fichier n'est pas du texte en UTF-8
file-not-utf8-hint = ouvrez-le dans le programme d'où il vient et enregistrez-le en UTF-8
file-not-toml = ce n'est pas du TOML valide : { $detail }
file-not-json = ce n'est pas du JSON valide : { $detail }
file-damaged-hint = corrigez cet endroit à la main, ou reprenez le fichier d'une copie
cannot-encode = impossible d'écrire ceci dans un fichier : { $detail }
