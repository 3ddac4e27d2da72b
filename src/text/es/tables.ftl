# Columnas de las tablas, descritas en los archivos de al lado.

table-package = Resultados y respuestas de { $organisation } { $count ->
    [one] en la revisión { $checkpoint }
   *[other] en { $count } revisiones, la última de ellas { $checkpoint }
 }, con el cuestionario { $questionnaire } { $version }. Sirve para aprender, no para decidir a quién financiar.
table-results = Una fila por tarea. Lo que se reserva para proteger a las personas, o no existe, queda vacío.
table-answers = Una fila por conjunto de respuestas, una columna por enunciado, en un orden que no dice cuándo se dieron.
table-answers-long = Una fila por enunciado de cada conjunto de respuestas.
table-checkpoint = Identificador de la revisión
table-responses = Cuántos conjuntos de respuestas hay
table-stage = La etapa en la que la colaboración está trabajando
table-stage-at-most = La misma si cada tarea que queda abierta estuviera establecida
table-firm = La etapa hasta la que el terreno está firme
table-firm-at-most = La misma si cada tarea que queda abierta estuviera establecida
table-task = Identificador de la tarea
table-title = Título de la tarea
table-task-stage = Número de la etapa a la que está ligada la tarea
table-asked = Si se preguntó la tarea
table-score = Puntaje de 0 a 100, sin redondear
table-sd = Desviación estándar de los puntajes, en puntos
table-interval-low = Extremo inferior del intervalo del 95 %, en puntos
table-interval-high = Extremo superior del intervalo del 95 %, en puntos
table-level = Nivel más cercano
table-established = Si la tarea está establecida
table-contested = Si menos de la mitad de las personas lo ven así
table-scored = Cuántas tienen puntaje
table-answered = Cuántos enunciados recibieron un nivel
table-dont-know = Cuántos se respondieron con «no sé»
table-not-applicable = Cuántos no corresponden
table-path = Identificador del recorrido; vacío si se preguntaron todas las tareas
table-declared = La etapa que más se parecía a la colaboración, por su número; o differs (varía), cannot_say (no se puede decir)
table-response = Número del conjunto de respuestas, que no señala a nadie
table-item = Identificador del enunciado
table-code = El código del nivel que se dio
table-status = level: nivel; dk: no sabe; na: no corresponde; unanswered: sin respuesta; not_asked: no se preguntó
table-item-status = Qué contiene { $item }: level: nivel; dk: no sabe; na: no corresponde; unanswered: sin respuesta; not_asked: no se preguntó
table-statement = { $text } ({ $codes })
table-statement-before = { $now }; en la revisión { $checkpoint } era: { $before }
