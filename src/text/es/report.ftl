# Palabras del informe: páginas de una revisión, de qué hacer ahora, del avance; razones en el JSON.

# El titular

report-working-at = Están trabajando en la etapa { $number }, “{ $title }”.
report-working-between = Están trabajando en algún punto entre la etapa { $number } y la etapa { $most }; con unas respuestas más se verá.
report-working-between-many = Están trabajando en algún punto entre la etapa { $number } y la etapa { $most }: en algunas tareas muy pocas personas pudieron responder, o las opiniones están divididas.
report-firm-here = El terreno es firme hasta ahí.
report-firm-all = El terreno es firme en todo el camino.
report-firm-to = El terreno es firme hasta la etapa { $firm }.
report-firm-to-mend = El terreno es firme hasta la etapa { $firm }; por reforzar: { $tasks }.
report-firm-between = El terreno es firme al menos hasta la etapa { $firm }, quizá hasta la etapa { $most }.
report-firm-between-mend = El terreno es firme al menos hasta la etapa { $firm }, quizá hasta la etapa { $most }; conviene volver a mirar { $tasks }.
report-no-stages = Este cuestionario mira cada tarea por separado y no tiene etapas.
report-no-scores = Todavía no hay suficientes respuestas para decir en qué etapa están trabajando.

report-mend = Por reforzar, de la etapa { $stage }: { $task }
report-held = Detiene a la colaboración en la etapa { $stage }: { $task }
report-contested = Opiniones divididas, en la etapa { $stage }: { $task }. En promedio está establecida, y menos de la mitad de ustedes la ve así.
report-open = Faltan respuestas, en la etapa { $stage }: { $task }

report-lean = la etapa { $number }, “{ $title }”
report-lean-between = algún punto entre la etapa { $number } y la etapa { $most }
report-declared-same = Se eligió “{ $chosen }” (etapa { $stage }), y las respuestas apuntan a lo mismo.
report-declared-other = Se eligió “{ $chosen }” (etapa { $stage }); las respuestas apuntan a { $lean }. ¿Qué podría explicarlo?
report-declared-differs = Se dijo que varía dentro de la colaboración; las respuestas apuntan a { $lean }. ¿Dónde varía?
report-declared-cannot-say = No se pudo decir qué etapa se parece más; las respuestas apuntan a { $lean }. ¿Qué podría explicarlo?

# La ocasión

report-occasion = { $checkpoint }. { $who }
report-checkpoint = { $date }, { $label }
report-answered-nobody = Todavía no ha respondido nadie.
report-answered-one = Una persona respondió por la organización.
report-answered-together = Respuestas acordadas en conjunto, en una sala.
report-answered-together-kinds = Respuestas acordadas en conjunto, en una sala: { $kinds }.
report-answered-room = { $present ->
    [one] Una persona respondió en la sala.
   *[other] { $present } personas respondieron en conjunto.
}
report-answered-room-kinds = { $present ->
    [one] Una persona respondió en la sala: { $kinds }.
   *[other] { $present } personas respondieron en conjunto: { $kinds }.
}
report-missing-voices = Voces que faltaron en la sala: { $missing }.

# Una revisión

report-tasks-heading = Tarea por tarea
report-column-task = Tarea
report-column-stage = Etapa
report-column-wanted = Necesaria
report-wanted = necesaria
report-not-wanted = no hace falta
report-path = { $question } La respuesta fue: “{ $answer }”.
report-column-score = Puntaje sobre 100
report-column-level = Nivel
report-column-standing = Situación
report-mark-not-asked = no se preguntó
report-mark-too-few = faltan respuestas
report-mark-withheld = no se muestra
report-mark-contested = opiniones divididas
report-mark-established = establecida
report-mark-floored = falta un mínimo
report-mark-not-yet = por establecer

report-not-asked = { $count ->
    [one] Esta vez no se preguntó por { $tasks }, así que no se dice nada al respecto.
   *[other] Esta vez no se preguntó por { $tasks }, así que no se dice nada al respecto.
}
report-strengths-heading = Fortalezas que ya tienen, más adelante en el camino
report-knowing-heading = Conviene saberlo
report-floor = { $task }: “{ $item }” está en “{ $level }”. Sea cual sea su puntaje, { $task } cuenta como establecida solo cuando esto llegue a “{ $floor }”.
report-floor-many = { $task }: sea cual sea su puntaje, { $task } cuenta como establecida solo cuando “{ $item }” llegue en promedio a “{ $floor }”.
report-floor-open = { $task }: “{ $item }” todavía no tiene nivel. Importa más que la mayoría; vale la pena averiguarlo en conjunto.
report-nothing-applies = { $task }: nada de esta tarea aplica en su caso, así que no tiene puntaje.
report-missing = { $count ->
    [one] A { $task } le falta una respuesta para tener puntaje: { $counts }.
   *[other] A { $task } le faltan { $count } respuestas para tener puntaje: { $counts }.
}
report-counts = { $task }: { $counts }.
report-count-dont-know = { $count ->
    [one] una respuesta es “no sé”
   *[other] { $count } respuestas son “no sé”
}
report-count-unanswered = { $count ->
    [one] una afirmación quedó sin respuesta
   *[other] { $count } afirmaciones quedaron sin respuesta
}
report-count-not-applicable = { $count ->
    [one] una afirmación no aplica
   *[other] { $count } afirmaciones no aplican
}
report-count-carried = { $count ->
    [one] una respuesta viene de la vez anterior y no se confirmó
   *[other] { $count } respuestas vienen de la vez anterior y no se confirmaron
}
report-lifts-heading = El cambio más pequeño con el que cada tarea quedaría establecida
report-lifts-note = Un cambio en lo que hacen, no en lo que marcan. Es el camino más corto, no el único.
report-lift = { $task }: llevar { $raises }.
report-lift-long = { $task }: { $count ->
    [one] tiene que avanzar una afirmación
   *[other] tienen que avanzar { $count } afirmaciones
}. Para empezar, llevar { $first }.
report-raised = { $items } de “{ $from }” a “{ $to }”
report-quoted = “{ $text }”
report-not-agreed-heading = Donde no hubo acuerdo en la sala
report-not-agreed = “{ $item }”: { $views }
report-own-words = { $count ->
    [one] También dejaron una nota en sus propias palabras; coready export la incluye.
   *[other] También dejaron { $count } notas en sus propias palabras; coready export las incluye.
}
report-purpose-line = Sirve para aprender, no para decidir a quién financiar.

# Muchas personas, cada una por su lado

report-answered-many = { $count ->
    [one] Respondió una persona.
   *[other] Respondieron { $count } personas.
}
report-answered-of = { $count ->
    [one] Respondió una de las { $invited } personas invitadas.
   *[other] Respondieron { $count } de las { $invited } personas invitadas.
}
report-answered-all = Respondieron las { $count } personas invitadas.
report-members = { $count ->
    [one] Vienen de una sola organización integrante.
   *[other] Vienen de { $count } organizaciones integrantes.
}
report-balanced = En los puntajes, cada organización integrante pesa lo mismo, sin importar cuánta de su gente respondió.
report-too-few-people = Respondieron muy pocas personas para dar un resultado: hacen falta { $floor }, para que no se pueda reconocer a nadie.
report-too-few-scores = En ninguna tarea hubo suficientes personas que pudieran decir cómo están: un puntaje necesita { $floor }, para que no se pueda reconocer a nadie.
report-steady = La etapa casi no depende de quiénes respondieron.
report-unsteady = La etapa depende de quiénes respondieron: tómenla como un punto para empezar a conversar.
report-drawn = Sorteamos { $drawn } veces qué respuestas cuentan: en { $same } de cada 100 sorteos salió la etapa { $stage }, { $others }.
report-drawn-all = Sorteamos { $drawn } veces qué respuestas cuentan: siempre salió la etapa { $stage }.
report-drawn-other = en { $count } la etapa { $stage }
report-declared-many = Antes de las afirmaciones, { $count } de ustedes eligieron la descripción que más se parece a esta colaboración:
report-chose = “{ $chosen }” (etapa { $stage }): { $count }
report-chose-differs = varía dentro de la colaboración: { $count }
report-chose-cannot-say = no se puede decir: { $count }
report-declared-many-same = En conjunto, sus respuestas van en el mismo sentido: se inclinan hacia { $lean }.
report-declared-many-other = En conjunto, sus respuestas se inclinan hacia { $lean }. ¿Qué podría explicar la diferencia?
report-column-range = Intervalo
report-range = { $low } a { $high }
report-range-note = Otras personas como las que respondieron podrían dar cualquier puntaje del intervalo. Donde respondió casi toda la gente, exagera la duda.
report-could-not-say = { $count ->
    [one] { $count } de { $asked } no supo
   *[other] { $count } de { $asked } no supieron
}
report-groups-heading = Lado a lado: { $question }
report-groups-note = Cada grupo mira desde un lugar distinto. ¿Qué ve cada uno que los demás no ven?
report-groups-hidden = No se muestra, porque muy pocas personas dieron esa respuesta o ninguna, o porque así se podrían deducir otras: { $groups }.
report-groups-nothing = No se puede mostrar ningún grupo: cada uno tiene muy pocas personas, o así se podrían deducir otros.
report-groups-known = { $count ->
    [one] Para ver los grupos lado a lado: coready show --by { $first }
   *[other] Para ver los grupos lado a lado: coready show --by { $first }. Se puede elegir entre { $attributes }.
}
report-group = { $name } ({ $count })
report-everyone = toda la gente
report-did-not-say = no lo dijeron
report-agenda-heading = Para conversar en conjunto
report-agenda-note = Conversen sobre el tema y no sobre quién respondió qué; nadie tiene que decir lo que eligió.
report-agenda-nothing = Ninguna afirmación sobresale: ven la mayoría de las cosas de la misma manera. ¿Qué les dice eso?
report-agenda-differ = Estas afirmaciones las ven de manera distinta
report-agenda-differ-question = ¿Qué habrá visto quien dice lo uno, y qué habrá visto quien dice lo otro?
report-agenda-know = De estas, unas personas saben y otras no
report-agenda-know-question = ¿Cómo podríamos lograr que todas las personas lo sepan?
report-agenda-apply = Hay quienes dicen que estas no aplican
report-agenda-apply-question = ¿Cuándo nos aplican, y cuándo no?
report-agenda-point = { $task }: “{ $item }”
report-agenda-ends = { $task }: “{ $item }”, desde “{ $lowest }” hasta “{ $highest }” ({ $spread })
report-agenda-more = { $count ->
    [one] y una más, que coready export nombra
   *[other] y { $count } más, que coready export nombra
}
report-statements-heading = Afirmación por afirmación
report-statements-note = Respuestas: cuántas personas eligieron cada nivel, en este orden: { $levels }.
report-agreement-note = El acuerdo es “cercano” cuando la mayoría de las respuestas están próximas, “mixto” cuando una de cada cinco o más está a dos niveles o los grupos difieren en un nivel, y “lejano” cuando las respuestas, en conjunto, están lejos unas de otras. Una afirmación sobre la propia organización no tiene acuerdo: muestra cómo difieren las situaciones.
report-column-statement = Afirmación
report-column-mean = Puntaje
report-column-answers = Respuestas
report-column-agreement = Acuerdo
report-agreement-close = cercano
report-agreement-mixed = mixto
report-agreement-apart = lejano
report-situations = situación propia
report-reversed = { $item } (cuenta al revés)
report-withheld-heading = No se muestra, para que no se pueda reconocer a nadie
report-withheld-tasks = { $count ->
    [one] El puntaje de { $tasks }: hacen falta { $floor } personas que hayan podido decir lo suficiente.
   *[other] Los puntajes de { $tasks }: para cada uno hacen falta { $floor } personas que hayan podido decir lo suficiente.
}
report-withheld-items = Los puntajes de algunas afirmaciones: para cada uno hacen falta { $floor } personas que hayan elegido un nivel, y ninguno debe permitir deducir lo que eligieron menos personas.
report-withheld-spreads = Algunos intervalos: para cada uno hacen falta { $floor } personas con puntaje.
report-withheld-views = Cómo se reparten las respuestas a algunas afirmaciones: hacen falta { $floor } personas que hayan elegido un nivel, y un puntaje que pueda mostrarse.
report-withheld-steadiness = La estabilidad de la etapa: hacen falta { $floor } personas.
report-withheld-declared = Qué etapa eligió la gente: hacen falta { $floor } personas que lo hayan dicho.
report-withheld-agenda = Qué conversar: hacen falta { $floor } personas.

# Errores sobre los grupos

report-by-one = no hay grupos que mostrar por `{ $attribute }`: esta revisión tiene un solo juego de respuestas
report-by-one-hint = `--by` sirve para las revisiones en las que cada persona responde por su lado
report-by-none = no hay grupos que mostrar por `{ $attribute }`: este cuestionario no pregunta nada sobre quienes responden
report-by-unknown = este cuestionario no pregunta por `{ $attribute }`

# Qué hacer ahora

report-next-title = Qué hacer ahora: { $organisation }
report-next-nothing = Todavía no hay nada que emprender: con unas respuestas más se verá.
report-next-choose = { $count ->
    [one] Esta es una tarea que pueden emprender.
   *[other] Estas son { $count } tareas que pueden emprender. Con una a la vez es más que suficiente.
}
report-next-legitimate = “Ahora no” también es una buena respuesta. También lo es una forma más ligera de trabajar en conjunto, o volver una etapa atrás, si eso les conviene más.
report-next-legitimate-profile = “Ahora no” también es una buena respuesta. También lo es una forma más ligera de trabajar en conjunto, si eso les conviene más.
report-why-mend = Por qué esta: es de la etapa { $stage }, y lo que hacen ahora se apoya en ella.
report-why-held-by = Por qué esta: es una de las tareas que detienen a la colaboración en la etapa { $stage }.
report-why-coming-up = Por qué esta: es de lo que viene, en la etapa { $stage }. Por ahora basta con darle una primera mirada.
report-why-too-few-answers = Por qué esta: le faltan algunas respuestas. Buscarlas en conjunto es un buen primer paso.
report-why-contested = Por qué esta: en promedio está establecida, y menos de la mitad de ustedes la ve así. Empiecen por conversarlo.
report-why-upkeep = Por qué esta: está en pie y, con algo de cuidado, así seguirá.
report-why-lowest = Por qué esta: tiene uno de los puntajes más bajos.
report-brief-mend = por reforzar, de la etapa { $stage }
report-brief-held-by = detiene a la colaboración en la etapa { $stage }
report-brief-coming-up = es de lo que viene, en la etapa { $stage }
report-brief-too-few-answers = faltan respuestas
report-brief-contested = opiniones divididas, en la etapa { $stage }
report-brief-upkeep = para mantener
report-brief-lowest = uno de los puntajes más bajos
report-because = Lo que respondieron
report-answer = “{ $item }”: { $level }.
report-answer-seen = “{ $item }”: { $level }. { $seen }
report-answer-whole = “{ $item }”: { $seen }
report-answer-mean = “{ $item }”: { $score } de 100 en promedio, lo más cerca de “{ $level }”.
report-answer-mean-reversed = “{ $item }”: { $score } de 100 en promedio; cuenta al revés.
report-answer-open = “{ $item }”: todavía sin respuesta.
report-practice = Una práctica posible: { $title }
report-first-step = Primer paso
report-who = Quiénes deben estar
report-effort = Esfuerzo
report-effort-small = pequeño (días, y sin tener que pedir permiso a nadie)
report-effort-medium = mediano (semanas, y una decisión)
report-effort-large = grande (meses, y dinero o reglas)
report-source = Fuente

# El panorama

report-overview-next = Próximas tareas
report-overview-task = { $task } ({ $why })
report-overview-onward = Para seguir
report-onward-next = primeros pasos para estas tareas
report-onward-show = todas las tareas, y lo que falta para que queden establecidas
report-onward-show-many = cada tarea, afirmación por afirmación, y qué conversar
report-onward-open = volver a preguntar a toda la gente, en unos tres meses
report-onward-assess = volver a mirar, dentro de unos tres meses
report-onward-progress = lo que se movió a lo largo de sus { $count } revisiones

# El avance

report-progress-title = Avance: { $organisation }
report-progress-one-checkpoint = el avance compara dos revisiones con respuestas, y todavía no hay tantas
report-progress-one-checkpoint-hint = haga la próxima con `coready assess`, o con `coready checkpoint open LABEL` si cada quien responde por su cuenta; en unos tres meses habrá algo que ver
report-progress-order = la revisión de `--from` tiene que ser anterior a la de `--to`
report-progress-no-items = `{ $from }` y `{ $to }` no tienen ninguna afirmación en común: cambian todos los textos, niveles o sentidos
report-progress-no-scores = ninguna tarea tiene puntaje a la vez en `{ $from }` y en `{ $to }`
report-progress-incomparable-hint = elija otras dos con `--from` y `--to`; `coready checkpoint list` dice cuáles hay
report-progress-checkpoints = Sus revisiones
report-progress-tasks = Tarea por tarea
report-progress-care = Las respuestas se movieron; no dicen por qué. Un puntaje también puede bajar porque la gente ha aprendido a mirar más de cerca.
report-compared = El cambio se mide entre dos revisiones ({ $from }; { $to }), en puntos sobre 100.
report-compared-common = Solo cuentan las afirmaciones que son iguales las dos veces.
report-column-checkpoint = Revisión
report-column-working = Trabajando en
report-column-firm = Firme hasta
report-column-step = Desde la anterior
report-column-movement = Cambio
report-cell-not-asked = no se preguntó
report-cell-too-few = faltan respuestas
report-stage = etapa { $number }
report-stages = etapas { $least } a { $most }
report-step-further = { $count ->
    [one] una etapa más adelante
   *[other] { $count } etapas más adelante
}
report-step-same = la misma etapa
report-step-back = { $count ->
    [one] una etapa más atrás
   *[other] { $count } etapas más atrás
}
report-step-unclear = faltan respuestas para saberlo
report-step-unsteady = muy parejo para saberlo
report-step-other-stages = no se puede comparar
report-working-further = Antes estaban trabajando en la etapa { $from }; ahora, en la etapa { $to }.
report-working-back = Antes estaban trabajando en la etapa { $from }; ahora, en la etapa { $to }. Volver atrás puede ser una buena decisión, o una mirada más clara.
report-working-same = Están trabajando en la etapa { $stage }, igual que antes.
report-working-other-stages = Las etapas no son las mismas en los dos cuestionarios, así que solo se comparan las tareas.
report-working-unclear = Faltan algunas respuestas, así que las dos etapas no se pueden comparar.
report-working-unsteady = Otras personas como estas bien podrían haber dado otra etapa, así que no se puede saber si la etapa cambió.
report-firm-further = El terreno firme llega ahora hasta la etapa { $to }; antes llegaba hasta la etapa { $from }.
report-firm-back = El terreno firme llega ahora hasta la etapa { $to }; antes llegaba hasta la etapa { $from }.
report-moved-none = { $count ->
    [one] La única tarea comparada mantuvo su puntaje.
   *[other] Las { $count } tareas comparadas mantuvieron su puntaje.
}
report-moved-all-up = { $count ->
    [one] La única tarea comparada subió.
   *[other] Las { $count } tareas comparadas subieron.
}
report-moved-all-down = { $count ->
    [one] La única tarea comparada bajó.
   *[other] Las { $count } tareas comparadas bajaron.
}
report-moved = De las { $count } tareas comparadas, { $ways }.
report-count-up = { $count ->
    [one] una subió
   *[other] { $count } subieron
}
report-count-down = { $count ->
    [one] una bajó
   *[other] { $count } bajaron
}
report-count-same = { $count ->
    [one] una quedó igual
   *[other] { $count } quedaron igual
}
report-moved-up = Lo que más subió: { $tasks }.
report-moved-down = Lo que más bajó: { $tasks }.
report-asked-differently = En las dos revisiones no se preguntó por las mismas tareas, y eso ya puede cambiar la etapa.
report-items-changed = Algunas afirmaciones cambiaron entre una y otra, y eso ya puede cambiar la etapa.
report-asked-differently-profile = En las dos revisiones no se preguntó por las mismas tareas.
report-items-changed-profile = Algunas afirmaciones cambiaron entre una y otra.
report-moved-by = { $task } ({ $points } puntos)
report-absent-common = { $count ->
    [one] { $tasks } no tiene ninguna afirmación que sea igual las dos veces.
   *[other] { $tasks } no tienen ninguna afirmación que sea igual las dos veces.
}
report-absent-asked = { $count ->
    [one] No se preguntó por { $tasks } el { $checkpoint }.
   *[other] No se preguntó por { $tasks } el { $checkpoint }.
}
report-absent-few = { $count ->
    [one] { $tasks } no tuvo suficientes respuestas el { $checkpoint }.
   *[other] { $tasks } no tuvieron suficientes respuestas el { $checkpoint }.
}
report-carried = { $count ->
    [one] Una respuesta viene de la vez anterior y no se confirmó: no puede mostrar ningún cambio.
   *[other] { $count } respuestas vienen de la vez anterior y no se confirmaron: no pueden mostrar ningún cambio.
}
report-times-left-out = { $count ->
    [one] Aquí no caben los puntajes de la primera revisión.
   *[other] Aquí no caben los puntajes de las primeras { $count } revisiones.
}
report-left-out-heading = Lo que no entra en el cambio
report-left-out = { $item }, “{ $text }”: { $why }
report-left-text = cambiaron sus palabras
report-left-levels = cambiaron sus niveles
report-left-direction = se pregunta al revés
report-left-moved = pasó a otra tarea
report-left-scored-once = cuenta para el puntaje solo en una de las dos
report-left-only-earlier = ya no se pregunta
report-left-only-later = antes no se preguntaba

# Un cambio por partes

apart-heading = De dónde viene el cambio
apart-higher = Las { $count } personas que respondieron las dos veces dan { $points } puntos más que { $then }.
apart-lower = Las { $count } personas que respondieron las dos veces dan { $points } puntos menos que { $then }.
apart-too-close = ¿Las { $count } personas que respondieron las dos veces dan más o menos que { $then }? La diferencia es muy pequeña para saberlo.
apart-too-few = ¿Las { $count } personas que respondieron las dos veces dan más o menos que { $then }? Son muy pocas para saberlo.
apart-then-last = la vez anterior
apart-then = el { $checkpoint }
apart-over = { $count ->
    [one] Esto se refiere solo a { $tasks }: ninguna otra tarea se puede separar en partes.
   *[other] Es el promedio de { $tasks }: ninguna otra tarea se puede separar en partes.
}
apart-rest = El resto de la diferencia viene de quiénes respondieron.
apart-rest-beside = Parte de la diferencia viene de quiénes respondieron.
apart-care = Ninguna de las dos cosas dice por qué. Los puntajes también pueden bajar porque la gente ha aprendido a mirar más de cerca.
apart-care-whole = Los puntajes no dicen por qué. También pueden bajar porque la gente ha aprendido a mirar más de cerca.
apart-whole-higher = El promedio de las tareas tiene { $points } puntos más que { $then }.
apart-whole-lower = El promedio de las tareas tiene { $points } puntos menos que { $then }.
apart-whole-same = El promedio de las tareas es el mismo que { $then }.
apart-whole-because = No se puede saber cuánto de eso viene de quiénes respondieron: { $why }.
apart-whole-task = { $count ->
    [one] { $tasks } no se separa en partes: { $why }.
   *[other] { $tasks } no se separan en partes: { $why }.
}
apart-why-one-answer-set = solo en una de las dos revisiones respondió cada persona por su lado
apart-why-other-balance = solo en una de las dos revisiones pesan lo mismo las organizaciones integrantes
apart-why-nobody-twice = no se pudo reconocer a nadie de una vez a la otra
apart-why-few-twice = menos de { $floor } personas tienen puntaje las dos veces
apart-why-protects = diría demasiado sobre menos de { $floor } personas
apart-people = Personas que respondieron las dos veces: { $stayed }; solo la segunda vez: { $joined }; solo la primera vez: { $left }. Se les reconoce por el código que eligieron o, si no, por su organización.
apart-interval = Intervalo del 95 % del cambio de quienes respondieron las dos veces: de { $low } a { $high } puntos.
apart-mean = Promedio
apart-column-stayed = Siguen
apart-column-joined = Llegaron
apart-column-left = Se fueron
apart-column-newly = Puntaje nuevo
apart-column-came-and-went = Van y vienen
apart-column-verdict = Quienes siguen
apart-verdict-higher = dan más
apart-verdict-lower = dan menos
apart-verdict-cannot-tell = muy pocas o muy parejo
apart-verdict-whole = sin separar
apart-tasks-higher = Tarea por tarea, quienes respondieron las dos veces dan más a: { $tasks }.
apart-tasks-lower = Tarea por tarea, quienes respondieron las dos veces dan menos a: { $tasks }.
apart-tasks-others = En las demás tareas hay muy pocas personas, o la diferencia es muy pequeña, para saberlo.
apart-tasks-none = En cada tarea por separado hay muy pocas personas, o la diferencia es muy pequeña, para saberlo.
apart-tasks-not-told = Cuando no se puede saber si cambió el promedio, tampoco se puede saber de ninguna tarea por separado.
apart-absent = El cambio de { $tasks } no se muestra: diría demasiado sobre muy pocas personas.

# Razones en el JSON

report-purpose = sirve para aprender, no para decidir a quién financiar
report-why-one-answer-set = un solo juego de respuestas
report-why-many = responden muchas personas
report-why-no-label = no se dio ninguna
report-why-open = sigue abierta
report-why-no-path = se preguntaron todas las tareas, o cada quien eligió
report-why-not-invited = no se dijo
report-why-no-stages = el cuestionario no tiene etapas
report-why-no-stage = no está vinculada a ninguna etapa
report-why-not-asked = no se preguntó
report-why-withheld = han respondido muy pocas personas para que esto se muestre
report-why-too-few = faltan respuestas
report-why-fewer = menos de { $floor }
report-why-group = menos de { $floor } en el grupo, o entre quienes quedarían fuera
report-why-item = menos de { $floor } personas eligieron un nivel, o entonces se podría deducir lo que eligieron menos personas
report-why-not-levels = no trata de niveles
report-why-situations = trata de la propia organización de cada quien: difieren las situaciones, no hay desacuerdo
report-why-whole-task = trata de toda la tarea
report-why-answers = cada persona respondió por su lado
report-why-dont-know = la respuesta es “no sé”
report-why-not-applicable = no aplica
report-why-unanswered = sin respuesta
report-why-nothing-applies = nada de esta tarea aplica
report-why-lift-not-needed = no hace falta: está establecida
report-why-lift-missing = { $count ->
    [one] falta 1 respuesta
   *[other] faltan { $count } respuestas
}
report-why-no-claim = un solo juego de respuestas cada vez: el cambio se muestra sin afirmar nada
report-why-nothing-common = ninguna afirmación es igual las dos veces
report-why-not-asked-at = no se preguntó en { $checkpoint }
report-why-too-few-at = faltan respuestas en { $checkpoint }
report-why-not-in-questionnaire = no está en este cuestionario
apart-why-no-task = ninguna tarea se puede separar en partes
apart-why-primary = una sola comparación, elegida de antemano, no necesita corrección
apart-why-told-apart = se da por separado en joined y left
apart-why-told-together = se da en conjunto en came_and_went: algunas de esas personas son muy pocas
apart-why-total = diría demasiado sobre muy pocas personas

questionnaire-version = { $id } { $version }, con base en { $sources }
questionnaire-stage = Vinculada a la etapa { $number }, { $title }
questionnaire-floor = Mínimo: por debajo de “{ $level }”, la tarea no está establecida, sean cuales sean las demás respuestas.
questionnaire-open = Pregunta abierta: { $text }
practice-first-step = Primer paso: { $step }
practice-who = Quiénes deben estar: { $who }
practice-from = { $id }. Esfuerzo: { $effort ->
    [small] pequeño
    [medium] mediano
    [large] grande
   *[other] { $effort }
}. Fuente: { $source }. Responde a { $items }.

# Libro de códigos: todo lo que necesita saber de un cuestionario quien hace una evaluación

codebook-title = Libro de códigos: { $title }
codebook-purpose = Sirve para aprender, no para decidir a quién financiar.
codebook-id = Id
codebook-version = Versión
codebook-language = Idioma
codebook-sources = Fuentes
codebook-digest = SHA-256 del cuestionario tal como lo guarda una revisión
codebook-reading = A qué etapa se vincula cada tarea, qué tareas cierran cada etapa, los umbrales, la escala y los mínimos son una lectura de las fuentes (basis = "reading"). No se han validado con resultados observados. Tampoco la elección de prácticas para cada afirmación.
codebook-rules = Cómo las respuestas se vuelven resultados
codebook-stages = Etapas
codebook-stage = Etapa
codebook-stage-title = Título
codebook-gate = Tareas de la etapa (vinculadas a ella)
codebook-line = Umbral de trabajo
codebook-basis = Base
codebook-declared = Antes de las afirmaciones se puede elegir la frase que más se parece a la colaboración. La elección se muestra junto al resultado y nunca lo cambia:
codebook-paths = Recorridos
codebook-paths-note = La primera pregunta es sobre un hecho. Lo que un recorrido deja fuera no se preguntó: no cuenta ni como cero ni como respuesta que falta.
codebook-path-fact = Hecho
codebook-path-tasks = Tareas que se preguntan
codebook-path-wanted = Tareas que se buscan; las próximas tareas salen de ellas
codebook-scale = Escala { $scale }
codebook-scale-name = Escala
codebook-scale-established = Una tarea cuenta como establecida a partir de “{ $level }”, es decir, con un puntaje de { $from } o más.
codebook-scale-words = También se escribe: “{ $dont_know }” cuando alguien no sabe; “{ $not_applicable }” en las afirmaciones que lo permiten; una celda vacía para lo que quedó sin respuesta.
codebook-code = Código
codebook-level = Nivel
codebook-points = Puntos
codebook-described = Lo que se podría ver
codebook-task-stage = { $number }, { $title }
codebook-task-stage-basis = { $number }, { $title } (base: { $basis })
codebook-weights = Suma de los pesos de las afirmaciones que cuentan para el puntaje
codebook-help = Ayuda
codebook-referent = De quién se habla
codebook-referents = { $word ->
    [own-organisation] la organización de quien responde
    [convener] quien convoca
   *[other] esta colaboración
 }
codebook-source = Fuente
codebook-weight = Peso
codebook-floor = Mínimo
codebook-rule = Regla
codebook-practices = Prácticas
codebook-practices-note = A esto llevan las afirmaciones. Con --practices, `coready questionnaire show` muestra cada práctica completa.
codebook-practice-title = Título
codebook-about = Preguntas sobre la persona
codebook-about-note = Nadie tiene que responderlas. Ayudan a ver si las personas, según su lugar, ven las cosas de manera distinta.
codebook-measures = Medidas: ¿hay alguien que esté mejor?
codebook-unit = Unidad
codebook-for-whom = Para quién
codebook-better = Es mejor una cifra
codebook-betters = { $word ->
    [lower] más baja
   *[other] más alta
 }

rule-item = Afirmación: los puntos son 100 × nivel ÷ nivel más alto, y los niveles se cuentan desde 0. Cuando una afirmación se pregunta al revés, se cuentan desde el otro extremo.
rule-task = Tarea: el promedio ponderado de los puntos de sus afirmaciones con respuesta, si tiene respuesta más de la mitad del peso que aplica. Si no, a la tarea le faltan respuestas y no se inventa ningún número.
rule-missing = “No sé” se cuenta y se muestra, y no entra en el promedio como respuesta. Lo que no aplica y lo que no se preguntó se descuenta del peso que aplica.
rule-level = Nivel de una tarea: el más cercano a su puntaje; si está justo a la mitad, el de arriba.
rule-established = Establecida: en el nivel que nombra su escala o más arriba, y sin ninguna afirmación por debajo de su mínimo, sea cual sea el promedio. Una afirmación con mínimo que no tiene respuesta no lo impide, y se nombra.
rule-working = Trabajando en: la etapa más avanzada, entre la primera y la última, en la que más de la mitad de las tareas tienen un puntaje igual o mayor que el umbral de trabajo. A la última etapa se llega cuando todas las tareas de la anterior están establecidas. Si no, es la etapa 1; nunca una anterior a la etapa hasta la que el terreno es firme.
rule-firm = Firme hasta: se cuentan, desde la primera y sin saltos, las etapas completas, y se suma una. Una etapa está completa cuando cada una de sus tareas está establecida. Si a algunas tareas les faltan respuestas, las dos lecturas se dan como un rango.
rule-next = Próximas tareas, tres como máximo: hasta dos por reforzar, de etapas anteriores; luego las que detienen a la colaboración en esta etapa; luego las de la etapa siguiente.
rule-no-stages = No hay etapas: el resultado es un perfil, un puntaje por cada tarea.
rule-lowest = Las próximas tareas son las de los tres puntajes más bajos.
rule-no-total = No hay un total general. Donde se muestra un promedio de las tareas, no decide nada.

rule-scored = Sus puntos cuentan { $weight ->
    [one] una vez
    [2] dos veces
   *[other] { $weight } veces
 } en el promedio de la tarea { $task }, cuyos pesos suman { $together }.
rule-not-scored = Se pregunta y se muestra, y no cuenta para el puntaje de la tarea { $task }.
rule-reversed = Se pregunta al revés: el primer nivel vale 100 puntos; el último, 0.
rule-floor = Mientras esté por debajo de “{ $level }”, la tarea { $task } no está establecida, sea cual sea el promedio.
rule-not-applicable = Se puede decir, con un motivo, que no aplica; entonces no entra en el promedio.
rule-asked-of = Según el papel de la persona, se pregunta solo a: { $roles }; para el resto no entra en el promedio.

# Papel, para llenar a mano

paper-purpose = Sirve para aprender, no para decidir a quién financiar. No hay respuestas correctas ni incorrectas.
paper-before = Antes de empezar
paper-collector = Recoge estas hojas
paper-reader = Quien recoge estas hojas las lee, las pasa a la computadora y guarda las respuestas con las de esta colaboración. Pregunte a esa persona quién más verá lo que usted diga.
paper-name = No escriba su nombre. Recuerde que alguien podría reconocer su letra.
paper-safe = Puede saltar cualquier pregunta, parar en cualquier momento o quedarse con las hojas. Hágalo si aquí no es seguro hablar con franqueza; nadie le preguntará por qué.
paper-how = Cómo llenarlo
paper-how-tick = En cada afirmación, marque una sola casilla: la que más se acerque a lo que usted ve hoy.
paper-how-dont-know = “No sé” es una buena respuesta: se cuenta y se muestra. Si prefiere no responder a una afirmación, déjela vacía.
paper-how-not-applicable = Si una afirmación no aplica, diga en pocas palabras por qué.
paper-how-comment = La línea debajo de cada afirmación es para lo que quiera agregar.
paper-date = Fecha
paper-member = Organización o grupo al que usted pertenece (puede quedar vacío)
paper-code = Una palabra propia como código, para que se le reconozca la próxima vez (puede quedar vacía)
paper-opening = Para empezar
paper-ask-path = ¿Cuál de estas opciones describe mejor a esta colaboración hoy? De su respuesta depende qué partes llenar.
paper-path = { $fact } → llene { $tasks }
paper-tasks = { $tasks }
paper-tasks-range = de { $first } a { $last }
paper-tasks-all = todo, de { $first } a { $last }
paper-asked-on = Esta parte es para quienes al comienzo marcaron { $facts }.
paper-asked-never = Llene esta parte si lo desea.
paper-asked-of = Según el papel, solo para: { $roles }. El resto pasa a la siguiente.
paper-because = { $words }, porque:
paper-comment = Comentario
paper-hand-in = Al terminar
paper-thanks = Gracias. Su opinión cuenta tanto como la de cualquier otra persona.
paper-fold = Doble las hojas, para que nadie las lea por casualidad, y póngalas en la caja o en el sobre si los hay.
paper-hand-to = Entréguelas a
paper-hand-by = A más tardar el día
paper-typing = Para quien pase esto a la computadora: `coready assess --plain` pregunta en el mismo orden. La palabra pequeña junto a una pregunta es su id, y el número junto a una casilla es su código, igual que en el libro de códigos y en las tablas.
paper-imprint = { $title } ({ $id } { $version }), hecho con coready.
