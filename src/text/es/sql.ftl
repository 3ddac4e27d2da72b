# Comentarios del SQL que calcula los puntajes de una tabla de respuestas.

sql-title = { $title } ({ $id } { $version }): puntajes y etapas, para { $engine }. Escrito por coready { $coready }.
sql-purpose = Sirve para aprender, no para decidir a quién financiar.
sql-table = Lee la tabla { $table }, una fila por respuesta, con estas columnas:
sql-kept = - { $columns }: se devuelve tal cual.
sql-groups = - { $columns }: sus valores forman los grupos; quienes no tienen valor forman también un grupo.
sql-by-path = - { $column }: qué tareas se preguntaron, por el identificador de un recorrido; todas si está vacío.
sql-by-role = - { $column }: qué enunciados se preguntaron, según el rol de la persona; todos si está vacío.
sql-items = - cada uno de los { $items } enunciados que cuentan, con el nombre del libro de códigos (`coready questionnaire export { $id } --format codebook`): un código ({ $codes }), NULL sin respuesta, y en una columna de texto también dk (no sabe) y na (no corresponde, donde el enunciado lo permite).
sql-gives-responses = Da una fila por respuesta: el puntaje de cada tarea de 0 a 100, o NULL si se respondió la mitad o menos de lo que corresponde;
sql-gives-groups = Da una fila por grupo: cuántas respuestas (n), y para cada tarea cuántas tienen puntaje (n), su media de 0 a 100, su desviación estándar (sd) y su distancia media a la media (ad_points), ambas en puntos;
sql-floors = una media a partir de { $mean } puntajes y las otras dos a partir de { $other }, si no NULL: con menos se podría reconocer a alguien. Cuando en una tarea quienes quedan ocultos son en conjunto menos que eso, se oculta con ellos el siguiente grupo más pequeño, para que el resto no se pueda calcular a partir de la media de todos. Eso vale dentro de lo que sale aquí: quien difunda varias agrupaciones de las mismas respuestas mira por sí mismo sus diferencias.
sql-not-understood = en { $column }, cuántas respuestas no son nada de esto: cuentan como no respondidas;
sql-stages = { $stage } (trabajando en) y { $firm } (firme hasta), cada uno con su extremo superior si todo lo que queda abierto estuviera establecido: { $at_most }, { $firm_at_most }.
sql-exact = Las sumas son números enteros y los umbrales se comparan sin dividir: un puntaje exactamente en el umbral lo alcanza.

sql-step-answers = Cada respuesta como texto.
sql-step-levels = Cada respuesta como nivel desde 0, invertido donde uno alto es malo; -1 no corresponde o no se preguntó, -2 no sabe, -3 sin respuesta, -4 no se entiende.
sql-step-sums = Para cada tarea: la suma de niveles, el peso que se respondió, el peso que corresponde, y si un enunciado está por debajo de su mínimo.
sql-step-parts = El nivel medio de cada respuesta en cada tarea, como número entero sobre un mismo denominador (part), NULL sin puntaje; y si la respuesta tiene por sí sola la tarea establecida.
sql-step-beside = Junto a cada respuesta, cuántas de su grupo tienen puntaje y la suma de sus partes.
sql-step-groups = Para cada grupo: cuántas tienen puntaje, la suma de sus partes, cuántas tienen la tarea establecida, la desviación de los puntajes, cuántas están por encima de la media y la suma de sus partes, y las sumas de los enunciados con un mínimo.
sql-step-smaller = Cuántas tienen puntaje en los grupos más pequeños; de igual tamaño, en aquellos cuyo nombre va antes.
sql-step-shown = Qué números se muestran: los de grupos con suficientes puntajes ({ $mean } para las medias, { $other } para las desviaciones), salvo que en los grupos más pequeños haya demasiado pocos y este se oculte con ellos.
sql-step-standing = Dónde está cada tarea: su puntaje, y si está establecida (firm) o en el umbral de su etapa (working). Una tarea necesita respuesta en más de la mitad de su peso.
sql-step-gates = Una etapa está superada cuando cada una de sus tareas está establecida; se trabaja en ella cuando más de la mitad están en su umbral.
sql-step-readings = Hasta dónde están superadas las etapas una tras otra, y cuál es la más avanzada en la que se trabaja.
sql-step-given = Lo que se devuelve.

sql-column-taken = dos columnas se llamarían `{ $column }`
sql-column-taken-hint = nombre cada columna una sola vez, y ninguna con el nombre de un enunciado, una tarea o un resultado

sql-no-dialect = el SQL se escribe para un motor, y no se nombra ninguno
sql-no-dialect-hint = diga cuál: --dialect duckdb, postgresql, spark o bigquery
sql-kinds = el SQL se escribe de una sola manera
sql-kinds-hint = quite --as
sql-options = --dialect, --table, --keep, --asked, --by y --floor son para SQL
sql-options-hint = quítelas, o diga --format sql
