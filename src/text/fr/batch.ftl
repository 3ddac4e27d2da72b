# Ce qui se dit de nombreuses lignes à la fois : des tableaux de réponses et ce qu'on en tire.

plan-too-large = le questionnaire est trop grand pour des tableaux : au plus { $tasks } tâches et { $levels } niveaux par échelle
