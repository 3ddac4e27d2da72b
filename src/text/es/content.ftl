# Lo que puede estar mal en un cuestionario. El mensaje dice qué está mal; la sugerencia, qué hacer.

content-nearest = lo más parecido es `{ $known }`
content-known = opciones: { $known }
content-known-more = opciones: { $known } y { $more } más
content-known-alike = hay { $count } opciones; lo más parecido: { $known }
content-none-known = todavía no hay ninguno
content-more = y { $more ->
    [one] un error más
   *[other] { $more } errores más
 }; corrija primero los de arriba

content-syntax-hint = corrija esto primero: lo que dice el archivo se revisa cuando se puede leer completo
content-not-read = este archivo no se pudo leer como cuestionario
content-newer = `{ $found }` es un formato más nuevo que los que conoce este programa
content-newer-hint = actualice coready, o pida el archivo en el formato `coready/questionnaire/1` a quien lo hizo
content-format = `{ $found }` no es el formato de un archivo como este
content-format-hint = escriba `format = "{ $format }"`
content-file-name = el id es `{ $id }`, pero el archivo se llama `{ $name }`
content-file-name-hint = cambie el nombre del archivo a `{ $id }.toml`, o cambie el id

content-unknown-key = aquí no existe la clave `{ $key }`
content-not-tables = `{ $key }` no está escrito como una tabla { $header }
content-not-tables-hint = empiece cada una con una línea { $header }
content-unreadable = esta tabla no se puede leer: { $detail }
content-kind = { $part ->
    [entry] cada valor de `{ $key }`
   *[whole] `{ $key }`
 } debería ser { $expected ->
    [text] un texto entre comillas
    [whole] un número entero
    [number] un número
    [truth] `true` o `false`
    [list] una lista entre corchetes
   *[other] de otro tipo
 }, y esto { $found ->
    [text] es un texto entre comillas
    [whole] es un número
    [number] es un número con decimales
    [truth] es `true` o `false`
    [date] es una fecha
    [list] es una lista
    [table] es una tabla
   *[other] no lo es
 }
content-kind-hint = { $expected ->
    [text] escríbalo como texto: "..."
    [whole] escríbalo sin comillas y sin decimales, por ejemplo 3
    [number] escríbalo sin comillas y con punto decimal, por ejemplo 37.5
    [truth] escríbalo sin comillas: true o false
   *[other] escríbalo como lista: ["...", "..."]
 }
content-unreadable-hint = `coready schema questionnaire` dice qué claves tiene una tabla y de qué tipo son
content-missing = falta `{ $key }`
content-missing-hint = { $key ->
    [format] agregue al comienzo la línea `format = "coready/questionnaire/1"`
    [id] agregue una línea como `id = "name"`
    [version] agregue una línea como `version = "1.0.0"`
    [language] agregue una línea como `language = "en"`
    [levels] agregue los nombres del nivel más bajo al más alto: `levels = ["...", "..."]`
    [established] nombre el nivel a partir del cual una tarea cuenta como establecida, por ejemplo `established = "doing"`
    [tasks] nombre las tareas que se preguntan: `tasks = ["..."]`
    [choices] agregue las respuestas que se pueden elegir: `choices = ["...", "..."]`
    [number] numere las etapas a partir de 1: `number = 1`
    [working] diga con qué puntaje, de 0 a 100, se considera que ya se trabaja en una tarea, por ejemplo `working = 37.5`
    [referent] diga de quién habla la afirmación: "own-organisation", "collaboration" o "convener"
    [unit] diga qué cuenta un valor, por ejemplo `unit = "families"`
    [effort] diga cuánto esfuerzo pide: "small" (pequeño), "medium" (mediano) o "large" (grande)
   *[other] agregue una línea `{ $key } = "..."`
 }
content-empty = `{ $key }` está vacío
content-empty-hint = escriba las palabras que la gente va a leer, o quite las comillas vacías
content-hidden = `{ $key }` contiene un carácter que no se ve ({ $code })
content-hidden-hint = quítelo: un carácter oculto puede hacer que un texto se lea distinto de como se ve
content-lines = `{ $key }` ocupa varias líneas
content-lines-hint = déjelo en una sola línea: se muestra en una lista o en un encabezado
content-twice = `{ $value }` está dos veces en `{ $key }`
content-twice-hint = quite una de las dos, o cámbiela
content-few = { $count ->
    [0] `{ $key }` está vacío
    [one] `{ $key }` tiene un solo valor
   *[other] `{ $key }` tiene solo { $count } valores
 }
content-few-hint = { $key ->
    [tasks] nombre al menos una tarea, o quite el recorrido
   *[other] ponga al menos { $least }, o quite la pregunta
 }

content-id = `{ $id }` no puede ser un id
content-id-hint = { $kind ->
    [file] empiece con una letra minúscula; después van minúsculas, cifras y guiones: `ten-tasks`
    [word] empiece con una letra; después van letras, cifras, guiones y guiones bajos: `offer-before-ask`
   *[name] empiece con una letra; después van letras, cifras y guiones bajos: `T3_lived_experience`
 }
content-id-twice = el id `{ $id }` ya se usó en la línea { $line }
content-id-twice-hint = dé a cada elemento un id propio
content-id-twice-folded-hint = dé un id propio a cada tarea, afirmación, reflexión, pregunta de `about` y medida; las mayúsculas y las minúsculas cuentan como iguales
content-language = `{ $code }` no es el código de un idioma
content-language-hint = escriba dos o tres letras minúsculas, como `en`, o agregue una región, como `pt-BR`

content-no-scale = no hay ninguna escala
content-no-scale-hint = agregue una tabla [[scale]] con `id`, `levels` y `established`
content-few-levels = { $count ->
    [0] la escala no tiene niveles
   *[other] la escala tiene un solo nivel
 }
content-few-levels-hint = ponga al menos dos nombres, del nivel más bajo al más alto
content-many-levels = la escala tiene más de { $most } niveles
content-many-levels-hint = una los niveles que nadie sabría distinguir
content-unknown-level = `{ $level }`, en `{ $key }`, no es un nivel de la escala
content-established-first = `{ $level }` es el primer nivel, así que todas las tareas estarían establecidas desde el comienzo
content-established-first-hint = nombre un nivel posterior
content-code-count = { $count ->
    [one] hay un código
   *[other] hay { $count } códigos
 } para { $levels ->
    [one] un nivel
   *[other] { $levels } niveles
 }
content-code-count-hint = ponga { $levels } códigos, uno por nivel, o quite `codes` para que vayan de 1 a { $levels }

content-unknown-task = no existe la tarea `{ $task }`
content-stage-number = esta etapa lleva el número { $found }, y aquí corresponde el { $number }
content-stage-number-hint = numere las etapas de 1 a { $count } en el orden en que aparecen
content-one-stage = una sola etapa no dice nada
content-one-stage-hint = agregue la etapa que viene después, o quite las etapas para un perfil
content-gate-last = la última etapa tiene `gate`, y después de ella no hay otra etapa
content-gate-last-hint = vincule estas tareas a una etapa anterior, o agregue la etapa que viene después de esta
content-gate-missing = esta etapa no tiene `gate`, y solo la última puede no tenerlo
content-gate-missing-hint = nombre las tareas de la etapa: `gate = ["..."]`
content-gate-twice = `{ $task }` ya está en un `gate` en la línea { $line }
content-gate-twice-hint = vincule cada tarea a una sola etapa
content-working-ends = la primera y la última etapa no llevan la línea `working`
content-working-ends-hint = quítela: en la primera etapa siempre se está, y a la última se llega cuando la anterior está establecida
content-working = `{ $found }` no es un puntaje
content-working-hint = escriba un número de 0 a 100 con tres decimales como máximo

content-no-task = no hay ninguna tarea
content-no-task-hint = agregue una tabla [[task]] con `id`, `title`, `why` y sus afirmaciones en [[task.item]]
content-many-tasks = hay más de { $most } tareas
content-many-tasks-hint = haga con ellas varios cuestionarios
content-unknown-scale = no existe la escala `{ $scale }`
content-no-item = esta tarea no tiene afirmaciones
content-no-item-hint = agréguele una tabla [[task.item]] con `id`, `text` y `referent`
content-none-scored = ninguna afirmación de esta tarea cuenta para el puntaje
content-none-scored-hint = quite `scored = false` de al menos una
content-weights = los pesos de las afirmaciones de esta tarea que cuentan para el puntaje suman { $together }
content-weights-hint = pueden sumar 40 como máximo: baje algunos, o pase afirmaciones a otra tarea

content-item-scale = la afirmación usa la escala `{ $found }`, y su tarea, la escala `{ $scale }`
content-item-scale-hint = las afirmaciones de una tarea comparten una escala: cámbiela en la tarea, o quite `scale` aquí
content-unknown-referent = una afirmación no puede hablar de `{ $found }`
content-level-count = { $count ->
    [one] se describe un nivel
   *[other] se describen { $count } niveles
 }, y la escala tiene { $levels }
content-level-count-hint = describa todos los niveles, del más bajo al más alto, o quite `levels`
content-weight = un peso de { $found } queda fuera de 1 a 10
content-weight-hint = escriba un número entero de 1 a 10
content-no-role = `asked_of` depende de la pregunta `{ $role }` de `about`, y no existe
content-no-role-hint = agregue una tabla [[about]] con `id = "role"` y sus opciones, o quite `asked_of`
content-unknown-role = `{ $found }` no está entre las opciones de la pregunta `role` de `about`

content-unknown-practice = no existe la práctica `{ $practice }`, ni aquí ni en la biblioteca
content-unknown-better = `{ $found }` no dice en qué dirección es mejor una medida
content-unknown-effort = `{ $found }` no es una medida de esfuerzo

content-questionnaire-unknown = no existe el cuestionario `{ $id }`; un archivo propio se nombra con su terminación, por ejemplo `mine.toml`

translation-of-other = esta traducción dice que es de `{ $found }`
translation-of-other-hint = está junto a `{ $id }`: escriba ese nombre, o dé al archivo el nombre de lo que traduce
translation-outdated = esta traducción es de la versión { $found }, y el original ya va en la versión { $version }
translation-outdated-hint = repase lo que ha cambiado y escriba `of_version = "{ $version }"`
translation-missing = falta la traducción { $kind ->
    [scale] de la escala
    [path] del recorrido
    [stage] de la etapa
    [about] de la pregunta sobre quien responde
    [task] de la tarea
    [item] de la afirmación
    [reflection] de la pregunta para reflexionar
    [measure] de la medida
    [practice] de la práctica
    [path_question] de la pregunta de los recorridos
    [for_whom] de para quién es la medida:
    [help] de la ayuda de
    [levels] de los niveles de
   *[other] de { $kind }
 } `{ $id }`
translation-missing-hint = agregue su tabla con el mismo id y sus palabras
translation-surplus = sobra la traducción { $kind ->
    [scale] de la escala
    [path] del recorrido
    [stage] de la etapa
    [about] de la pregunta sobre quien responde
    [task] de la tarea
    [item] de la afirmación
    [reflection] de la pregunta para reflexionar
    [measure] de la medida
    [practice] de la práctica
    [path_question] de la pregunta de los recorridos
    [for_whom] de para quién es la medida:
    [help] de la ayuda de
    [levels] de los niveles de
   *[other] de { $kind }
 } `{ $id }`: el original no tiene nada así
translation-surplus-hint = quítela, o corrija su id o su número
translation-inherited = `{ $id }` viene de `{ $base }`, cuya traducción ya tiene esas palabras
translation-inherited-hint = quítelo: aquí solo se traduce lo que se agrega a `{ $base }`
translation-count = `{ $key }` tiene { $count ->
    [one] un valor
   *[other] { $count } valores
 }, y el original tiene { $wanted }
translation-count-hint = traduzca cada valor del original, en su orden
translation-without-source = no existe `{ $file }` junto a esta traducción
translation-without-source-hint = una traducción va en la misma carpeta que su cuestionario y lleva su nombre, por ejemplo `mine.fr.toml` junto a `mine.toml`
content-extends-here = un cuestionario que viene con el programa o que se guarda con una revisión no amplía ningún otro
content-extends-here-hint = quite esa línea y escriba en este archivo todo lo que venía del otro
content-questionnaire-none = no existe el cuestionario `{ $id }` que se quiere ampliar
content-extends-ending = para ampliar el archivo que está junto a este, nómbrelo con su terminación: { $file }
content-extends-missing = no existe el archivo `{ $name }` en esta carpeta
content-extends-folder = un cuestionario solo puede ampliar un archivo de la misma carpeta
content-extends-folder-hint = ponga ese archivo junto a este y escriba solo su nombre, por ejemplo `extends = "ours.toml"`
content-extends-circle = estos se amplían en círculo: { $circle }
content-extends-circle-hint = quite `extends` de uno de ellos
content-extends-deep = aquí termina una fila de más de { $most } cuestionarios en la que cada uno amplía el siguiente
content-extends-deep-hint = reúna algunos en un solo archivo
content-extends-table = un cuestionario que amplía otro no tiene una tabla { $table } propia
content-extends-table-hint = quítela: las escalas, las etapas y los recorridos son los del cuestionario que se amplía
content-extends-key = la clave `{ $key }` de una tarea es la del cuestionario que se amplía
content-extends-key-hint = quite `{ $key }`: aquí una tarea solo tiene `id`, [[task.item]] y [[task.reflection]]
content-extends-nothing = a esta tarea no se le agrega nada
content-extends-nothing-hint = agréguele una tabla [[task.item]] o [[task.reflection]], o quite la tarea
content-extends-floor = esta afirmación tiene un mínimo y no cuenta para el puntaje, así que el mínimo nunca contaría
content-extends-floor-hint = agregue `scored = true`, o quite `floor`
content-extends-own-id = `{ $id }` es el id del cuestionario que se amplía
content-extends-own-id-hint = dé a este un id propio, y al archivo el mismo nombre
content-extends-language = esto está en `{ $language }`, y `{ $base }`, el cuestionario que se amplía, no está traducido a ese idioma
content-extends-language-hint = escriba lo que agrega en su idioma, con `language = "{ $base }"`; una traducción va en un archivo aparte
content-extends-clash = el id `{ $id }` ya se usa en `{ $base }`, el cuestionario que se amplía
content-extends-clash-hint = elija un id que no tenga ninguno de los dos, por ejemplo con las siglas de su organización al comienzo
content-id-shipped = ya viene con el programa un cuestionario llamado `{ $id }`
content-id-shipped-hint = elija otro id; para agregar algo a ese, escriba su id después de `extends` en un archivo propio
content-id-meant = ¿quiso decir `{ $id }`? Un id empieza con una letra minúscula; después van minúsculas, cifras y guiones: { $pattern }
content-id-pattern = un id empieza con una letra minúscula; después van minúsculas, cifras y guiones: { $pattern }
