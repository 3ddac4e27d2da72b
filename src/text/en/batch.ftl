# What is said about many rows at once: tables of responses and what is made of them.

plan-too-large = the questionnaire is too large for tables: at most { $tasks } tasks and { $levels } levels a scale
