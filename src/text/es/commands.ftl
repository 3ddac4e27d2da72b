# Mensajes de los comandos.

no-journal = no hay ningún cuaderno en `{ $folder }` ni en las carpetas de más arriba
no-journal-hint = cree uno con `coready init --organisation NOMBRE`, o indique su carpeta con --journal
output-trouble = no se pudo escribir el resultado: { $detail }

unknown-command = no existe el comando `{ $name }`
unknown-command-hint = los comandos son { $commands }
organisation-unnamed = al cuaderno le falta el nombre de la organización o coalición
organisation-unnamed-hint = indíquelo con --organisation NOMBRE

journal-made =
    { $organisation } ya tiene un cuaderno, con el cuestionario “{ $questionnaire }”. Es la carpeta
    { $folder }
journal-made-one = Una persona responde por la organización. Si son menos de ocho personas, recomendamos responder en conjunto, en una sala (`coready assess --together`), salvo que ahí no haya confianza para hablar con franqueza. Siga con `coready assess`.
journal-made-together = Se responde en conjunto, en una sala. Siga con `coready assess` cuando la gente ya esté reunida.
journal-made-many = Cada integrante responde por su lado, a su propio tiempo. Empiece con `coready checkpoint open LABEL --invited N` y luego reparta el formulario que escribe `coready form -o form.html`.

questionnaire-line = { $id }: { $title } ({ $tasks ->
    [one] 1 tarea
   *[other] { $tasks } tareas
 }, { $items ->
    [one] 1 afirmación
   *[other] { $items } afirmaciones
 })
questionnaire-whole = { $file }: sin errores ({ $tasks ->
    [one] 1 tarea
   *[other] { $tasks } tareas
 }, { $items ->
    [one] 1 afirmación
   *[other] { $items } afirmaciones
 })

overview-no-journal = Aquí todavía no hay un cuaderno. Empiece con `coready assess`: le ofrece crear uno y después le lleva por las preguntas. `coready --help` muestra todo lo demás.
overview-no-answers = { $organisation } tiene un cuaderno, y todavía no ha respondido nadie. Siga con `coready assess`.
overview-none-open = { $organisation } tiene un cuaderno, y todavía nadie ha respondido. Abra una revisión con `coready checkpoint open LABEL --invited N`, para que sus integrantes puedan responder.
overview-open-many =
    La revisión { $checkpoint } está abierta: { $answered }.
    Reparta el formulario: `coready form -o form.html`. Recoja lo que regrese: `coready collect FILE...`.
    Cuando todas las personas hayan tenido tiempo de responder: `coready checkpoint close`. Los resultados llegan entonces; mientras tanto solo se dicen cantidades.
export-written = Escrito en { $file }.
export-terminal = Parquet no se lee en una pantalla
export-terminal-hint = diga adónde va: -o resultados.parquet, o una carpeta para todas las tablas
export-tables-written = Escrito en { $folder }: { $tables ->
    [one] 1 tabla
   *[other] { $tables } tablas
 }, descritas en datapackage.json.
parquet-missing = este programa se construyó sin Parquet
parquet-missing-hint = escriba --format csv, o constrúyalo con la opción `parquet`
export-raw-one = la revisión `{ $checkpoint }` tiene un solo juego de respuestas, que no es secreto
export-raw-one-hint = `coready export --all` lo da con sus resultados
export-raw-means = Estas son las respuestas una por una, para usted que las recoge. Aun sin nombre, clave ni texto, quien conoce a la gente podría reconocer a algunas personas por su papel o por sus respuestas: no reparta este archivo. Lo que los demás pueden ver está en `coready show` y `coready export`.
withdrawn = La respuesta { $id } se borró de la revisión { $checkpoint }. { $remaining ->
    [0] No queda ninguna respuesta en ella.
    [one] Queda { $remaining } respuesta en ella.
   *[other] Quedan { $remaining } respuestas en ella.
 }
withdrawn-before = La respuesta { $id } ya se había retirado de la revisión { $checkpoint }. No queda nada de ella.
withdrawn-under-mean = Con { $remaining } respuestas, la revisión queda por debajo del mínimo de { $floor }: de sus resultados ya solo se muestran cantidades.
withdrawn-under-other = Con { $remaining } respuestas, la revisión queda por debajo del mínimo de { $floor }: todavía se muestran los promedios, pero no cómo se reparten.
withdrawn-closed = Los resultados se calculan con lo que queda. Los que ya se repartieron todavía la contienen: quien los compare con los nuevos podría ver lo que decía. No se borran las copias del archivo enviado ni las de esta carpeta.
withdrawn-open = No estará en ningún resultado. No se borran las copias del archivo enviado ni las de esta carpeta; recoger una copia así no la trae de vuelta.
check-whole = Todo está completo: { $checkpoints ->
    [one] 1 revisión
   *[other] { $checkpoints } revisiones
 }, { $responses ->
    [one] 1 juego de respuestas
   *[other] { $responses } juegos de respuestas
 }, { $drafts ->
    [0] ningún borrador
    [one] 1 borrador
   *[other] { $drafts } borradores
 }.

making-offer = No hay ningún cuaderno en { $folder } ni más arriba. Un cuaderno es una carpeta de archivos sencillos que guarda respuestas y resultados. ¿Creamos uno aquí?
making-yes = Sí, crear un cuaderno en esta carpeta
making-no = No, ahora no
making-name = Nombre de su organización o coalición
making-who = ¿Quién va a responder?
making-one = Una persona, por la organización
making-together = Un grupo en una sala, que acuerda un solo juego de respuestas (recomendado si son menos de ocho personas, salvo que ahí no haya confianza para hablar con franqueza)
making-many = Muchas personas, cada una por su lado y a su propio tiempo (recomendado desde ocho personas, y donde no haya confianza para hablar con franqueza)
making-many-next = Sus integrantes podrán responder cuando haya una revisión abierta: `coready checkpoint open LABEL --invited N`.
making-declined = No se creó nada. Puede crear un cuaderno en cualquier momento con `coready init`.
action-leave-nothing = Salir

another-open = la revisión `{ $checkpoint }` está abierta y espera respuestas
another-open-hint = quite --checkpoint para responder en ella, o ciérrela primero con `coready checkpoint close`
many-together = en este cuaderno cada persona responde por su lado, no en conjunto
many-together-hint = quite --together; para responder en una sala, haga otro cuaderno con `coready init --respondents together`
many-revisit = donde cada persona responde por su lado no hay respuestas anteriores de las que partir
many-revisit-hint = quite --revisit; con --code se sabe que usted ya respondió antes
many-path = a quienes responden la revisión `{ $checkpoint }` se les pregunta el recorrido `{ $path }`
many-path-hint = quite --path
many-no-state = no hay una carpeta propia donde guardar las respuestas empezadas
many-no-state-hint = ponga en HOME o XDG_STATE_HOME una carpeta que solo usted pueda abrir
many-several = este archivo contiene { $count } respuestas, y `coready assess` recibe una
many-several-hint = recójalas con `coready collect FILE`
many-withdrawn = la respuesta { $id } se retiró, y no se vuelve a recibir
many-withdrawn-hint = quien quiera responder de todos modos, responde de nuevo
many-differs = con el identificador { $id } hay otras respuestas guardadas, en la revisión { $checkpoint }; se quedan como están
many-differs-hint = quite el identificador para entregar estas como otra respuesta
many-privacy = { $organisation } recoge estos archivos y puede abrir el suyo. Las demás personas ven promedios a partir de { $mean ->
    [5] cinco
   *[other] { $mean }
 } respuestas, y cómo se reparten a partir de { $other ->
    [8] ocho
   *[other] { $other }
 }. Las respuestas a preguntas abiertas pueden mostrarse palabra por palabra, sin nombres, cuando otras tantas personas han respondido la misma. Si eso no es seguro para usted, salte preguntas o no envíe nada.
many-thanks = Gracias. Sus respuestas quedaron guardadas para la revisión { $checkpoint }. { $organisation } puede abrirlas; las demás personas ven los resultados de todas las respuestas reunidas cuando la revisión se cierra. Para retirar las suyas: `coready withdraw { $id }`.
path-unknown = no existe el recorrido `{ $path }` en este cuestionario
path-known = los recorridos son { $paths }
path-none = este cuestionario no tiene recorridos; quite --path

draft-found = { $drafts ->
    [one] Hay respuestas que se empezaron y todavía no se han guardado como revisión.
   *[other] Hay varios juegos de respuestas que se empezaron y todavía no se han guardado como revisión.
 }
draft-resume = Seguir con las que se empezaron el { $begun } ({ $given } de { $of } afirmaciones con respuesta)
draft-afresh = Empezar de nuevo; lo empezado se queda donde está
draft-kept = Todas las respuestas están guardadas. Se puede seguir en cualquier momento con `coready assess`.
draft-kept-ended = La entrada terminó antes de la última pregunta. Todas las respuestas están guardadas. Se puede seguir en cualquier momento con `coready assess`.
draft-kept-stopped = Se interrumpió. Todas las respuestas están guardadas. Se puede seguir en cualquier momento con `coready assess`.
draft-none = No se respondió nada, así que no se guarda nada.
draft-in-use = alguien está trabajando con estas respuestas en otra ventana
prompt-broken = la terminal dejó de funcionar: { $detail }
assess-stored = Guardado como revisión { $checkpoint }.
answers-not-asked = { $items }: { $count ->
    [one] no se preguntó en este recorrido o a este papel; la respuesta se guarda y no cuenta.
   *[other] no se preguntaron en este recorrido o a este papel; las respuestas se guardan y no cuentan.
 }

checkpoint-none = Todavía no hay ninguna revisión. Empiece con `coready assess`.
checkpoint-line = { $checkpoint }: { $opened }, { $state }
checkpoint-is-open = abierta
checkpoint-is-closed = cerrada
checkpoint-is-empty = cerrada sin respuestas
checkpoint-is-open-many = abierta: { $answered }
checkpoint-is-closed-many = cerrada: { $answered }
checkpoint-answered = { $responses ->
    [0] nadie ha respondido
    [one] ha respondido { $responses } persona
   *[other] han respondido { $responses } personas
 }
checkpoint-answered-of = { $responses ->
    [0] nadie ha respondido (personas invitadas: { $invited })
    [one] ha respondido { $responses } persona (invitadas: { $invited })
   *[other] han respondido { $responses } personas (invitadas: { $invited })
 }
checkpoint-opened = La revisión { $checkpoint } está abierta.
checkpoint-opened-next = Respóndala con `coready assess`; al guardar las respuestas se cierra.
checkpoint-opened-many = Sus integrantes ya pueden responder: reparta el formulario (`coready form -o form.html`), recoja lo que regrese (`coready collect FILE...`), o que respondan aquí con `coready assess`. Los resultados llegan cuando la cierra (`coready checkpoint close`).
checkpoint-closed = La revisión { $checkpoint } está cerrada y ya no admite respuestas.
checkpoint-closed-many = Al final, { $answered }. `coready show` muestra en qué punto están.
checkpoint-closed-few = Al final, { $answered }. Son muy pocas respuestas para un resultado: hacen falta { $floor }, para que no se pueda reconocer a nadie. Para preguntar de nuevo a todo el mundo: `coready checkpoint open LABEL`.

language-unknown = no existe el idioma `{ $code }`
language-unknown-hint = los idiomas son { $codes }
translation-whole = { $file }: traducción completa ({ $language })
questionnaire-new = { $file } está escrito, con una nota sobre cada parte. Ábralo en un editor de texto, cámbielo parte por parte y, después de cada una, use `coready questionnaire check { $file }`. Para un editor que completa lo que usted escribe: `coready schema questionnaire > questionnaire.schema.json`.
codebook-kinds = un libro de códigos se escribe como Markdown o CSV
codebook-kinds-hint = use --as markdown o --as csv, o dé al archivo la terminación .md o .csv
paper-kinds = un cuestionario en papel se escribe como Markdown o HTML
paper-kinds-hint = use --as markdown o --as html, o dé al archivo la terminación .md o .html
form-kinds = un formulario se escribe de una sola manera: un XLSForm como hoja de cálculo, un formulario SurveyJS como JSON
form-kinds-hint = quite --as
form-terminal = una hoja de cálculo no se puede mostrar en una terminal
form-terminal-hint = dé el nombre de un archivo: -o { $id }.xlsx
form-reserved = `{ $id }` es un nombre que las herramientas XLSForm se reservan
form-reserved-hint = dé otro id a lo que se llama así
form-written = Se escribió en { $file }, para la revisión { $checkpoint }. Envíelo a todas las personas invitadas, como adjunto o en una memoria; funciona sin internet. Cada persona responde en un navegador y devuelve un archivo pequeño: `coready collect ARCHIVO...` los recoge.
form-not-open = no hay ninguna revisión abierta, así que todavía no hay nada que responder
form-not-open-hint = abra una con `coready checkpoint open LABEL` y después haga el formulario
form-not-many = un formulario es para cuadernos en los que cada persona responde por su lado, y este guarda un solo juego de respuestas
form-not-many-hint = responda aquí con `coready assess`; para escuchar a cada integrante, haga otro cuaderno con `coready init --respondents many`
