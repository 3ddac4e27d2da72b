# Lo que sigue a un resultado: el plan, la historia detrás de un puntaje, las medidas propias.

# El plan, como se muestra.
plan-title = Plan: { $organisation }
plan-empty = Nadie se ha comprometido a nada todavía. `coready plan add` parte de las próximas tareas y sus prácticas.
plan-none-open = No hay compromisos en curso por ahora.
plan-overdue-heading = ¿Seguir, cambiar o soltar?
plan-overdue-note = Su fecha ya pasó. Suele ocurrir; esta lista solo la ve la coordinación, y los compromisos propios van primero. Para cada uno, decidan una de tres cosas:
plan-overdue-how = Seguir: dejarlo como está y decir en voz alta que sigue en pie. Cambiar: agregarlo de nuevo como convenga ahora (`coready plan add`) y soltar el anterior. Soltar: `coready plan drop ID --why "..."`. Si ya se hizo: `coready plan done ID`.
plan-open-heading = Lo que sigue en pie
plan-shared-heading = Lo que se va a hacer
plan-done-heading = Lo que se hizo
plan-dropped-heading = Lo que se soltó
plan-column-id = ID
plan-column-what = Qué
plan-column-who = Quién
plan-column-by = Para el
plan-what-for = { $what } ({ $task })
plan-who-ours = { $who } (quien convoca)
plan-line = { $what }: { $who }, para el { $day }
plan-done-line = { $what }: { $who }, { $day }.
plan-done-note = Qué resultó: { $note }
plan-dropped-line = { $what }. Por qué: { $why }
plan-next-checkpoint = La próxima revisión: { $day }.
plan-due-heading = Para estos días
plan-due-past = ¿Seguir, cambiar o soltar? { $what }
plan-onward = lo que sigue en pie, con los identificadores para done y drop

# El plan, en un calendario.
plan-event = { $what } ({ $who })
plan-event-of = { $organisation }. { $what }
plan-event-checkpoint = Próxima revisión: { $organisation }
plan-event-checkpoint-how = Responder de nuevo con coready assess --revisit, y ver con coready progress qué se movió.

# El plan, al hacerlo.
plan-ask-what = ¿Qué se va a hacer? Las próximas tareas ofrecen estas prácticas.
plan-offer = { $task }: { $practice }
plan-own-words = Otra cosa, en sus propias palabras
plan-room = Quiénes deberían estar presentes: { $who }
plan-first-step = Como primer paso: { $step }
plan-other-step = Otra cosa con esta práctica, en sus propias palabras
plan-write-what = Lo que se va a hacer
plan-ask-task = ¿Para qué tarea es?
plan-no-task = Ninguna de estas
plan-ask-who = ¿Quién lo hará?
plan-ask-who-note = Lo que promete quien convoca va entre los demás compromisos, y se cumple igual que ellos.
plan-who-other = Una organización o persona (usted escribe el nombre)
plan-who-we = Nosotros, como quien convoca: { $organisation }
plan-write-who = Nombre
plan-ask-by = ¿Para cuándo?
plan-in-week = En una semana
plan-in-weeks = En dos semanas
plan-in-month = En un mes
plan-in-months = En tres meses
plan-other-day = Otro día
plan-write-day = Día, como 2026-12-01 o 6w (seis semanas)
plan-added = Agregado: { $what }. { $who }, para el { $day }. Su identificador es { $id }.
plan-nothing-added = No se agregó nada.
plan-done = Hecho: { $what }. Vale la pena decirlo en voz alta en la próxima reunión, con las gracias a { $who }.
plan-dropped = Soltado: { $what }. Queda en el plan, con el porqué.
plan-csv-checkpoint = Una tabla contiene solo los compromisos: la próxima revisión ({ $day }) va en un calendario (.ics) o una página (.md).

# Lo que puede fallar con el plan.
plan-name-what = texto de lo que se va a hacer
plan-name-who = nombre de quien lo hará
plan-missing = { $count ->
    [one] falta la opción { $flags }
   *[other] faltan las opciones { $flags }
 }, y sin terminal no hay a quién preguntar
plan-missing-hint = por ejemplo `coready plan add --what "Invitar a la clínica" --who Ana --by 2w --task T3`; --ours es para su propia organización
plan-no-day = `{ $day }` no es un día
plan-no-day-hint = escriba un día como 2026-12-01, o en cuánto tiempo: 10d (días), 6w (semanas), 3m (meses), 1y (año)
plan-day-past = el día `{ $day }` ya pasó
plan-day-past-hint = dé un día de hoy en adelante
plan-unknown = no hay ningún compromiso `{ $id }`
plan-unknown-hint = `coready plan` los muestra con sus identificadores
plan-ambiguous = `{ $id }` corresponde a { $count } compromisos
plan-ambiguous-hint = dé más del identificador: { $ids }
plan-done-already = “{ $what }” ya estaba hecho
plan-dropped-already = “{ $what }” ya se había soltado
plan-settled-hint = lo dicho queda dicho; agregue un nuevo compromiso con `coready plan add`
plan-no-why = falta el porqué
plan-no-why-hint = diga en pocas palabras por qué ya no conviene, para quien lo lea más adelante
plan-ending = un plan no se puede escribir como `{ $file }`
plan-ending-hint = dé al archivo la terminación .ics (calendario), .csv (tabla) o .md (página)
task-unknown = no hay ninguna tarea `{ $task }` en este cuestionario
task-unknown-hint = las tareas son { $tasks }

# La historia detrás de un puntaje.
reflect-ask-task = ¿De qué puntaje es la historia?
reflect-ask-story = ¿Cuál es la historia detrás de este puntaje?
reflect-ask-story-note = En sus propias palabras. Se guarda con la revisión, se muestra junto al puntaje y nunca cuenta.
reflect-ask-holds = ¿Qué baja el puntaje?
reflect-ask-holds-note = Una fuerza a la vez: una regla, una costumbre, una carencia, una historia.
reflect-ask-lifts = ¿Qué lo sube?
reflect-ask-lifts-note = Una fuerza a la vez: gente, confianza, dinero, tiempo, algo que funcionó.
reflect-ask-why = ¿Por qué es así?
reflect-ask-why-note = Preguntar por qué una y otra vez, unas { $aim } veces, lleva de lo que se ve a lo que lo causa. Deténgase cuando quiera.
reflect-go-on = Seguir adelante
reflect-more = Agregar algo
reflect-afresh = Escribir esta parte de nuevo
reflect-empty-goes-on = Una línea vacía sigue adelante. Lo que escribe se guarda línea por línea.
reflect-write-story = La historia
reflect-write-holds = Lo baja
reflect-write-lifts = Lo sube
reflect-write-why = Porque
reflect-why-first = ¿Por qué está ahí el puntaje?
reflect-why-that = “{ $words }” ¿Por qué es así?
reflect-why-place = Por qué número { $position } de { $aim }; una línea vacía termina aquí.
reflect-why-enough = Ya preguntó por qué { $aim } veces. Siga mientras lleve a algo; una línea vacía termina aquí.
reflect-kept = La historia detrás de { $task } queda guardada con la revisión { $checkpoint }.
reflect-shown = `coready show` la cuenta junto al puntaje, y las exportaciones la contienen: escríbala como si fuera a leerse en voz alta. Nunca cuenta para el puntaje.
reflect-stopped = Interrumpido. Lo que escribió sobre { $task } queda guardado; `coready reflect { $task }` permite agregar más.
reflect-nothing-kept = No se escribió nada, así que no se guarda nada.
reflect-recovered = Lo que se había escrito sobre { $task } antes de que el programa terminara de golpe ya queda guardado con la revisión { $checkpoint }.
reflect-no-task = no se dice de qué tarea es la historia
reflect-no-task-hint = nombre la tarea, por ejemplo `coready reflect T3 --story "..."`
reflect-nothing-said = no hay nada que guardar, y sin terminal no hay a quién preguntar
reflect-nothing-said-hint = dígalo con --story, --holds, --lifts, --why u --open, por ejemplo `coready reflect T3 --story "..." --why "..." --why "..."`
reflect-open-unknown = `{ $given }` no responde a ninguna pregunta abierta de esta tarea
reflect-open-unknown-hint = escriba ID=PALABRAS con uno de estos identificadores: { $ids }
reflect-open-none-hint = { $task } no tiene preguntas abiertas; omita --open
reflect-still-open = la revisión `{ $checkpoint }` está abierta, y sus resultados no se muestran hasta que se cierre
reflect-still-open-hint = ciérrela con `coready checkpoint close`, o nombre otra con --checkpoint
story-other = esta es la historia `{ $id }` sobre `{ $task }`, y el archivo no lleva ese nombre

report-stories-heading = La historia detrás de los puntajes
report-stories-note = En palabras de la coordinación; nunca cuenta para el puntaje.
report-story-task = { $task }: { $score }, “{ $level }”
report-story-holds = Lo baja: { $force }
report-story-lifts = Lo sube: { $force }
report-story-why = ¿Por qué? { $why }
report-story-why-again = ¿Y eso por qué? { $why }
report-story-open = { $question } “{ $answer }”

# Medidas propias.
measure-stored = Guardado para la revisión { $checkpoint }: { $title }, { $value } { $unit }.
measure-before = Cuenta desde ahora en lugar de { $value }, que se conserva.
measure-none =
    Aquí todavía no se cuenta nada. Para contar algo propio, agregue a coready.toml:

    {"[["}measure]]
    id = "comidas"
    title = "Comidas compartidas"
    unit = "comidas por semana"
    for_whom = "las familias del barrio"
    better = "higher"

    Luego guarde un valor para una revisión con `coready measure comidas 120`.
measure-no-checkpoint = no hay ninguna revisión para la cual guardar un valor
measure-no-checkpoint-hint = empiece con `coready assess`, o abra una con `coready checkpoint open PALABRA`
measure-unknown = no hay ninguna medida `{ $id }`
measure-unknown-hint = las medidas son { $ids }
measure-none-hint = agregue una tabla [[measure]] a coready.toml; `coready measure` muestra cómo
measure-no-number = `{ $value }` no es un número
measure-no-number-hint = escriba solo cifras, como { $example }: la unidad ya se conoce, y los miles no llevan signo
measure-no-tables = `measure` no está escrito como tablas
measure-no-tables-hint = empiece cada medida con una línea [[measure]], entre corchetes dobles
measure-twice = la medida `{ $id }` aparece aquí por segunda vez
measure-twice-hint = dé a cada una un identificador propio; las mayúsculas no cambian nada
measure-better = `better` no puede ser { $word }
measure-better-hint = escriba "higher" (más es mejor) o "lower" (menos es mejor), u omítalo
measure-id = `{ $id }` no puede ser el identificador de una medida
measure-id-hint = empiece con una letra sin acento, y siga con letras, cifras o _
measure-other = este es el valor `{ $id }` de la medida `{ $measure }`, y el archivo no lleva ese nombre
measure-kind-amount = un número entre comillas, como "12.5"

report-measures-heading = ¿Alguien está mejor?
report-measures-note = Lo que ustedes cuentan por su cuenta. Va junto a los puntajes y nunca forma parte de ellos.
report-column-measure = Medida
report-measure-id = { $title } ({ $id })
report-measure-titled = { $title } ({ $unit })
report-measure-line = { $title }: { $told }.
report-measure-value = { $value } { $unit }
report-measure-earlier = guardado antes: { $values }
report-measure-for = Para { $whom }.
report-measure-higher = Más es mejor.
report-measure-lower = Menos es mejor.
report-measure-none = Todavía no hay nada guardado: `coready measure { $id } VALOR` guarda un valor.

# En el JSON publicado.
report-why-not-said = no se dijo nada
report-why-no-task = no es para una tarea en particular
report-why-no-practice = no viene de ninguna práctica de la biblioteca
report-why-no-checkpoint = nadie había respondido todavía cuando se hizo
report-why-stands = sigue en pie
report-why-plan-once = el plan es de todas las revisiones y aparece una sola vez, junto a ellas

# ¿Está todo íntegro?
check-story-task = esta es una historia sobre `{ $task }`, que no es una tarea del cuestionario de esta revisión
check-story-task-hint = ¿viene el archivo de otra revisión? Devuélvalo a su lugar
check-outcome-alone = `{ $name }` dice qué pasó con un compromiso que no está
check-outcome-alone-hint = recupere de una copia el archivo del compromiso
check-outcome-twice = el compromiso `{ $id }` figura como hecho y como soltado; cuenta lo que se dijo primero
check-outcome-twice-hint = saque del cuaderno el archivo equivocado
