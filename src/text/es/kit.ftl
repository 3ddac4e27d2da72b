# El paquete para la reunión: invitación, recordatorio, palabras sobre la privacidad y guía para quien facilita. Cuando un
# mensaje tiene varias líneas, cada línea es un punto.

kit-hello = Hola:
kit-write = se escribe aquí
kit-say = Con sus propias palabras, por ejemplo
kit-minutes = { $minutes ->
    [one] 1 minuto
   *[other] { $minutes } minutos
 }

# Etiquetas de un día, un nombre o una línea para escribirlo
kit-label-by = Responda, por favor, hasta el
kit-label-reply = Díganos si viene, hasta el
kit-label-to = Se envía a
kit-label-reach = Cómo comunicarse
kit-label-day = Día
kit-label-place = Hora y lugar
kit-label-long = Duración
kit-label-from = Con agradecimiento
kit-label-facilitator = Quién facilita
kit-label-notes = Quién toma notas
kit-label-occasion = Revisión

# La invitación a responder, cuando cada persona responde por su lado
kit-ask = ¿Qué tal trabajamos en conjunto, y qué hacemos ahora? Se lo preguntamos a { $invited ->
    [0] todas las personas que forman parte de esto
   *[other] { $invited } personas
 }, y usted es una de ellas. Nadie más puede verlo desde donde usted está.
kit-how-heading = Cómo responder
kit-how-form =
    Abra el archivo form.html, que viene con esta carta, en un navegador, en un teléfono o una computadora. Funciona sin internet.
    Tiene como mucho { $items ->
        [one] una afirmación
       *[other] { $items } afirmaciones
     } y toma alrededor de { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
     }. Puede saltar lo que quiera, parar y seguir más tarde.
    Puede responder en cualquiera de estos idiomas: { $languages }.
    Al final guarda un archivo pequeño. Envíenos ese archivo.
    ¿Le conviene más el papel, una conversación, o alguien que lea en voz alta o interprete? Díganos, y encontraremos la manera.
kit-more-private = La página “{ $title }”, que viene con esta carta, dice más sobre quién ve qué.
kit-then-heading = Qué sigue
kit-then =
    Mientras no termine el tiempo para responder, solo se dice cuántas respuestas hay.
    Después, todas las personas a quienes preguntamos reciben el resultado, también quienes no respondieron.
    Nos reunimos 90 minutos para leerlo en conjunto y elegir una cosa que hacer.
kit-free = Responder o no es decisión suya. Si prefiere no hacerlo, está bien, y nadie le preguntará por qué.

# La invitación a una reunión
kit-come-title = { $organisation } le invita: 90 minutos sobre cómo trabajamos en conjunto
kit-come-together = ¿Qué tal trabajamos en conjunto, y qué hacemos ahora? Para saberlo, necesitamos que usted esté en la sala. Recorremos una serie de afirmaciones, conversamos y acordamos una respuesta para cada una. Donde no hay acuerdo, lo escribimos: también es una respuesta.
kit-come-one = ¿Qué tal trabajamos en conjunto, y qué hacemos ahora? Antes, una persona responde por todo el grupo a una serie de afirmaciones, lo que toma alrededor de { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
 }. Después quisiéramos leer el resultado con usted. Quizás usted lo vea de manera muy distinta, y eso es lo que queremos escuchar.
kit-come-result = Ya están las respuestas de nuestra revisión del { $checkpoint }, y damos las gracias a quienes las dieron. Ahora quisiéramos leer el resultado con usted, haya respondido o no, y elegir una cosa que hacer.
kit-expect-heading = Qué puede esperar
kit-expect =
    No tiene que preparar nada.
    Puede pasar en cualquier pregunta, e irse cuando lo necesite.
    Nadie recibe una calificación, y ningún lugar se compara con otro.
    Terminamos a la hora.
kit-access-heading = Para que usted pueda venir
kit-access =
    Díganos qué necesita: interpretación, un lugar sin escalones, letra grande, cuidado de niños, algo de comer, otra hora.
    El transporte, el cuidado de niños y su tiempo no deberían impedirle venir. Pregúntenos por los gastos.
    ¿Conoce a alguien que debería estar y a quien quizás nadie invitó? Díganos.
    Si no puede venir pero quiere que algo se diga, avísenos antes. Lo llevaremos a la sala.
kit-come-free = Venir o no es decisión suya. “Ahora no” es una buena respuesta, y nadie le preguntará por qué.

# El recordatorio
kit-reminder-title = { $organisation }: un recordatorio amistoso
kit-reminder-ask =
    Hace poco le enviamos un formulario sobre cómo trabajamos en conjunto. Todavía hay tiempo para responder.
    ¿Ya respondió? Gracias; no hace falta nada más. Este mensaje va a todas las personas a quienes preguntamos, para no señalar a nadie.
    Si no ha respondido: toma alrededor de { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
     }, y puede saltar lo que quiera. Si ya no tiene el formulario, o le convienen más el papel o una conversación, díganos.
kit-reminder-come =
    Pronto nos reunimos 90 minutos para ver cómo trabajamos en conjunto y elegir una cosa que hacer.
    No tiene que preparar nada, y puede pasar en cualquier pregunta.
    ¿Le falta todavía algo para poder venir? Díganos, y haremos lo que podamos.
    Si no puede venir pero quiere que algo se diga, avísenos antes. Lo llevaremos a la sala.

# Las palabras sobre la privacidad
kit-private-shown-heading = Qué ven las demás personas
kit-private-shown =
    Los resultados se hacen cuando se cierra la revisión. Hasta entonces solo se dice cuántas respuestas hay.
    Los grupos, como residentes o personal, se muestran solo donde no se puede señalar a nadie, ni siquiera sumando y restando.
    No se muestra nada de una sola organización integrante.
    Los comentarios no salen en ningún informe. Donde se muestran respuestas abiertas, están sin orden. No escriba ahí nada por lo que se le pueda reconocer, salvo que usted quiera.
kit-private-kept-heading = Qué se guarda
kit-private-kept =
    Sus respuestas se guardan como un archivo en una carpeta, con el día y sin la hora. El programa que las lee no envía nada a ninguna parte.
    Quien puede abrir esa carpeta puede leer sus respuestas una por una.
    A quien evalúa este trabajo se le pueden dar las respuestas una por una, sin organización, sin palabra clave y sin nada de lo escrito. Pregúntenos si eso está previsto.
    Nadie pide su nombre. Su organización y una palabra clave propia, usted las da o las deja en blanco.
kit-private-paper-heading = En papel
kit-private-back-heading = Si cambia de opinión
kit-private-back =
    Pídanos que borremos sus respuestas: en cualquier momento, también mucho después, y sin dar razones.
    Guarde el archivo pequeño que envió. Dice qué respuestas son suyas.
    Los resultados que se repartieron antes todavía contienen lo que usted dijo.
kit-private-for-heading = Para qué sirve
kit-private-for =
    Sirve para aprender, y no para decidir a quién financiar.
    Lo que usted diga no debe usarse contra usted ni contra nadie. Si eso pasara, dígalo, y se atenderá.
    Nadie hace con esto una lista de mejores y peores.
kit-private-meeting-heading = En la reunión
kit-private-guess = A nadie se le pregunta qué respondió, y nadie trata de adivinarlo.
kit-private-meeting =
    Se anota lo que se dijo, y no quién lo dijo. Usted puede pedir que algo no se escriba.
    Si en esta sala no es seguro hablar con franqueza, pase, o no venga.
kit-private-together =
    La sala guarda un solo juego de respuestas. A nadie se le pide su nombre, pero quienes estuvieron saben quién dijo qué.
    Donde no hay acuerdo, las opiniones se escriben sin nombres.
    Las respuestas se guardan como archivos en una carpeta. Quien puede abrir esa carpeta puede leer cada respuesta, cada comentario y cada nota.
    Usted puede pedir que cada persona responda por su lado. Es mejor donde no es seguro hablar con franqueza ante las demás personas.
kit-private-one =
    Una sola persona responde por { $organisation }, así que se sabe de quién son las respuestas.
    Se guardan como archivos en una carpeta. Quien puede abrir esa carpeta puede leer cada respuesta, cada comentario y cada nota.

# La guía: el conjunto
kit-guide-title = Guía para 90 minutos: ¿qué tal trabajamos en conjunto?
kit-guide-for = Para quien facilita la reunión. Léala una vez antes; después bastan las horas y las líneas en negrita para orientarse.
kit-guide-lead = Al final, el grupo sabe en qué punto está, ha conversado sobre lo que más importa y ha elegido una cosa que hacer.
kit-plan-heading = Los 90 minutos
kit-plan-from = Desde
kit-plan-part = Parte
kit-plan-long = Duración
kit-clock = de { $from } a { $to }
kit-part-welcome = Bienvenida
kit-part-answers = Cómo respondimos
kit-part-answering = Responder en conjunto
kit-part-look = Qué se respondió
kit-part-reading = Leer el resultado
kit-part-talking = Conversar sobre lo que sobresale
kit-part-choosing = Elegir una cosa que hacer
kit-part-closing = Cerrar con algo bueno

# Antes
kit-before-heading = Antes de la reunión
kit-people-heading = Quiénes vienen, y quiénes podrían faltar
kit-people =
    Repase a quiénes afecta este trabajo. ¿Quién no está en la lista? Invite a esas personas en persona, y pronto.
    Pregunte a cada persona qué necesita: interpretación, también en lengua de señas, letra grande, un lugar sin escalones, un rincón tranquilo.
    Prevea cuidado de niños, comida y transporte. Pague a quienes vienen en su propio tiempo.
    Elija una hora que les convenga a quienes trabajan por turnos o cuidan a alguien.
    Busque para facilitar a alguien que no sea quien decide o paga. Pida a quien decide o paga que hable al final.
    Hable antes con quienes hayan sufrido un daño en este trabajo. Pregunte qué haría segura la sala para esas personas.
    Busque a alguien que tome notas: lo que se dice, y no quién lo dice.
kit-room-heading = La sala
kit-room =
    Sillas en círculo, con lugar para sillas de ruedas y coches de bebé; ningún asiento es la cabecera.
    Agua y algo de comer, y un reloj que todas las personas puedan ver.
    Una hoja grande para los acuerdos, una para las preguntas, una para el próximo paso.
kit-bring-heading = Imprimir y llevar
kit-bring-report = El informe, uno para cada dos personas, y algunos en letra grande
kit-bring-paper = Las afirmaciones en papel, un juego para cada dos personas, para que todas puedan seguir la lectura
kit-bring-answers = Las respuestas, en pantalla o en papel
kit-bring-computer = Una computadora con el cuaderno, y una pantalla grande si la hay
kit-bring-always =
    La página sobre quién ve qué, una por persona
    Esta guía
    Plumas, hojitas, un marcador por persona
kit-computer-before = En la computadora, antes
kit-computer-during = En la computadora, durante la reunión
kit-computer-after = En la computadora, después
kit-do-open = Abrir una revisión
kit-do-form = Hacer el formulario para integrantes
kit-do-collect = Recoger lo que regresa
kit-do-close = Cerrar la revisión; entonces está el resultado
kit-do-again = Después, escribir este paquete de nuevo: la guía tendrá su resultado y sus preguntas
kit-do-report = Escribir el informe para imprimir
kit-do-paper = Escribir las afirmaciones para imprimir
kit-do-assess = Responder por la organización
kit-do-together = Responder en conjunto, en la sala
kit-do-show = Mostrar el resultado
kit-do-promised = Escribir lo que se prometió, para imprimir
kit-do-next = Ver las próximas tareas, con prácticas y primeros pasos
kit-do-plan = Anotar quién hará qué y para cuándo
kit-do-reflect = Guardar la historia detrás de un puntaje
kit-do-community = Escribir la página para todas las personas a quienes se preguntó
kit-do-calendar = Poner el plan y la próxima revisión en un calendario

# Bienvenida
kit-welcome-do =
    Empiece a la hora. Salude a cada persona y diga dónde están las puertas, los baños y el rincón tranquilo.
    Ronda: su nombre, y una cosa que salió bien hace poco en nuestro trabajo conjunto. Una frase por persona; se puede pasar.
    Diga para qué son los 90 minutos, y a qué hora terminan.
    Ponga los acuerdos a la vista y pregunte: ¿qué falta?
    Pida a quien convoca estas reuniones o maneja el dinero que lo diga, y que diga de qué va a responder.
kit-rules-guess = No preguntamos quién respondió qué, ni tratamos de adivinarlo.
kit-rules-heading = Acuerdos para empezar
kit-rules =
    Hablamos de lo que vemos por cuenta propia.
    Podemos pasar, sin dar razones.
    Hablamos por turnos cortos. Quien ya habló mucho espera; a quien no ha hablado, se le pregunta.
    Lo que se aprende aquí puede viajar; quién lo dijo se queda aquí.
    Hablamos de modo que se pueda seguir, y dejamos tiempo para interpretar.
kit-welcome-say =
    Les damos la bienvenida, y gracias por venir. Estamos aquí para aprender cómo trabajamos en conjunto. Hoy nadie recibe una calificación.
    No hay resultados malos. “Ahora no” y “menos que esto” son buenos resultados, si son verdad.
kit-welcome-missing = Pregunte quién debería estar y no está. Anótelo; al final vuelven a eso.
kit-label-missing = Quién falta

# Responder
kit-answers-do =
    Diga cómo se preguntó: a cada persona por su lado, con el formulario o en papel.
    Lea en voz alta la página sobre quién ve qué, y deje tiempo para preguntas.
    Diga lo que nadie hará hoy: buscar quién respondió qué.
    Dé las gracias a quienes respondieron, y a quienes lo pensaron y no lo hicieron.
kit-answers-say = Estas son las respuestas de quienes pudieron y quisieron responder. Quien no respondió quizás lo vea de otra manera; hoy puede decirlo con toda confianza.
kit-answers-room-do =
    Diga cuándo respondió la sala, quiénes estaban y quiénes faltaban.
    Lea en voz alta la página sobre quién ve qué, y deje tiempo para preguntas.
    Quien no estuvo entonces quizás lo vea de otra manera. Pídale que lo diga hoy.
kit-answers-room-say = Estas son las respuestas que acordamos entonces. Donde no hubo acuerdo, lo escribimos.
kit-answering-do =
    Alguien lee en voz alta la afirmación y sus niveles. Todas las personas muestran al mismo tiempo un número con los dedos: 1 para el primer nivel, 2 para el segundo, y así.
    ¿Están cerca? Tomen ese nivel. ¿Están lejos? Escuchen al más bajo y al más alto, una frase cada quien, y muestren otra vez.
    ¿Siguen lejos? Elijan “no hubo acuerdo”, escriban las opiniones sin nombres y sigan. No es un fracaso; es de lo que hay que conversar después.
    “No sé” es una respuesta. Nadie tiene que adivinar.
    Dejen que quienes tienen menos poder muestren y hablen primero.
kit-answering-enough = Con { $items ->
    [one] una afirmación
   *[other] { $items } afirmaciones
 }, tienen alrededor de un minuto para cada una.
kit-answering-sitting = Son { $items } afirmaciones, más de las que caben en { $minutes } minutos. Respondan en una sesión aparte, de alrededor de { $needed } minutos, y empiecen esta reunión con el resultado. O tomen solo las primeras tareas: cada respuesta se guarda, y pueden seguir otro día.
kit-answering-say = Buscamos lo que hoy es verdad, y no lo que suena bien. Un nivel bajo dice “todavía no”, y nada más.
kit-look-do =
    Diga quién respondió, y cuándo. Una persona lo vio desde un solo lugar.
    Recorran las respuestas tarea por tarea, sin leerlas todas. Quien vea una de manera muy distinta levanta la mano; anótelo.
    No cambien ninguna respuesta hoy. Lo que se ve distinto va a la próxima revisión, y una parte a la conversación.
kit-look-say = Así lo vio una persona del grupo, un día. ¿Dónde lo ven ustedes de otra manera?
kit-look-alone = ¿Es la mirada de una persona por demasiadas? La próxima vez respondan en conjunto, o cada persona por su lado.

# Leer
kit-reading-aloud = Para leer en voz alta, despacio, dos veces
kit-reading-later = Lea en voz alta, despacio, dos veces, las dos frases que están arriba en el resultado. Se verán así: “Están trabajando en la etapa 3. El terreno es firme hasta la etapa 2; por reforzar: T3”.
kit-reading-later-profile = Lea en voz alta, despacio, dos veces, lo que está arriba en el resultado. Este cuestionario no tiene etapas: da un perfil, con un puntaje para cada parte.
kit-reading-two-heading = Dos lecturas, y las dos son verdad
kit-reading-two =
    “Trabajando en” dice hasta dónde han llegado: la etapa más avanzada donde la mayor parte del trabajo está en marcha.
    “Firme hasta” dice hasta dónde sostiene el terreno: hasta ahí, todo lo de abajo está establecido.
    La mayoría de quienes se ponen en marcha va por delante de su terreno. No es una falta. Dice qué reforzar para que se sostenga.
kit-reading-strong-heading = Empiecen por lo fuerte
kit-reading-strong = Nombre lo que ya está establecido antes de nombrar lo que no. ¿Gracias a quiénes? Agradézcales.
kit-reading-do-heading = Dejen leer, y después conversen
kit-reading-do-short =
    Muestre el resultado en la pantalla o léalo, y deje un minuto de silencio.
    En parejas, dos minutos: ¿qué reconozco, y qué me sorprende?
    Reúna algunas palabras. Escríbalas como se dicen, y todavía no las conteste.
kit-reading-do =
    Reparta el informe, y deje tres minutos de silencio para leerlo.
    En parejas, cuatro minutos: ¿qué reconozco, qué me sorprende, qué le falta a esta imagen?
    Reúna algunas palabras de cada pareja. Escríbalas como se dicen, y todavía no las conteste.
kit-reading-say =
    Un número dice dónde, y no por qué. El porqué es de ustedes.
    Un puntaje también puede bajar porque aprendimos a mirar más de cerca.
kit-reading-never-heading = Para que nadie sienta vergüenza
kit-reading-never =
    No lea los puntajes del más bajo al más alto, ni hable de un grupo como “el problema”.
    No compare con otros lugares. Trabajan en otras condiciones.
    “No sé” y “no hubo acuerdo” son hallazgos. Pregunte qué nos dicen.
    Si alguien dice “así no somos”, crea que lo ve así, y anótelo.

# Conversar
kit-talking-do =
    Elijan tres preguntas como mucho: cada persona pone dos marcas en la hoja.
    Para cada una: un minuto para pensar, tres minutos en parejas, y después el círculo.
    Primero quienes viven el problema cada día; quien decide o paga va al final.
    Pregunten “¿por qué es así?”, y una vez más sobre la respuesta. No hay que resolverlo hoy.
kit-talking-do-short =
    Elijan una pregunta: cada persona pone una marca en la hoja.
    Un minuto para pensar, dos minutos en parejas, y después el círculo.
    Primero quienes viven el problema cada día; quien decide o paga va al final.
    No hay que resolverlo hoy. Guarden las otras preguntas para la próxima reunión.
kit-talking-say = Conversamos sobre el tema, y no sobre quién respondió qué. Nadie tiene que decir lo que eligió.
kit-talking-say-room = Conversamos sobre el tema, y no sobre otras personas. Nadie tiene que hablar.
kit-talking-yours = Sus preguntas
kit-talking-open = Preguntas abiertas sobre sus próximas tareas
kit-talking-general-heading = Preguntas para cualquier colaboración
kit-talking-general =
    ¿Qué hacemos bien en conjunto que extrañaríamos si no estuviera?
    ¿A quién afecta nuestro trabajo sin que tenga voz en él?
    ¿Qué necesita cada integrante de los demás, y lo hemos preguntado alguna vez?
    ¿Qué decisión se tomó sin las personas a quienes afecta, y cómo la tomaríamos hoy?
    ¿Qué prometimos y dejamos pendiente, y qué hacemos con eso?
kit-talking-later = Cuando esté el resultado, esta guía tendrá las preguntas que salen de sus propias respuestas.

# Elegir
kit-choosing-tasks = Sus próximas tareas; cualquiera es un buen comienzo
kit-choosing-later = El resultado nombra hasta tres próximas tareas, cada una con un primer paso que cabe en una semana. Llévelas en una hoja.
kit-choosing-step = Primer paso: { $step }
kit-choosing-who = Quiénes deben estar: { $who }
kit-choosing-do =
    ¿Se prometió algo antes? Escuchen primero cómo va, y antes que nada las promesas de quien convoca. Lo que ya no conviene se puede soltar.
    Lea en voz alta las próximas tareas. Pregunte de cada una: ¿ayudaría a las personas para quienes trabajamos?
    Elijan una. Cada persona tiene una marca; si dos quedan cerca, pregunte quién la haría, y tomen esa.
    Háganla pequeña: ¿qué se puede hacer en una semana, y quién dijo que sí?
    Pregunte qué podría estorbar, y quién necesita tiempo o dinero para hacerlo.
    Quien convoca también promete algo. Queda en la misma lista que lo demás.
kit-choosing-say = Una cosa que hacemos vale más que diez que deseamos. Si es “ahora no”, lo decimos, y decimos cuándo lo volvemos a ver.
kit-choosing-chosen = Lo que elegimos
kit-choosing-what = Qué vamos a hacer
kit-choosing-first = Primer paso
kit-choosing-name = Quién lo hace
kit-choosing-by = Para cuándo
kit-choosing-convener = Qué promete quien convoca
kit-choosing-need = Quién necesita tiempo, dinero o ayuda

# Cerrar
kit-closing-do =
    Lea en voz alta lo que se eligió, quién da el primer paso y para cuándo.
    Vuelvan a quienes faltaban. ¿Quién les cuenta, y les pregunta cómo lo ven?
    Diga cuándo recibirán la página, y cuándo vuelven a mirar: en unos tres meses.
    Ronda: una cosa que valoro de alguien aquí, o una cosa que me llevo. Se puede pasar.
    Dé las gracias a quienes interpretaron, a quienes cocinaron y a quienes tomaron notas.
    Termine a la hora. Quédese un rato para quien quiera hablar.
kit-closing-say = Vimos en qué punto estamos, y tenemos una cosa que hacer. Es un buen trabajo. Gracias.

# Después, y cuando se pone difícil
kit-after-heading = En la semana siguiente
kit-after =
    Envíe la página a todas las personas a quienes se preguntó, también a quienes no vinieron o no respondieron.
    Pague enseguida los gastos y el tiempo.
    Pregunte en persona a quienes estuvieron en silencio cómo les fue.
    Diga a quien da el primer paso que la tiene presente, y pregúntele qué necesita.
kit-hard-heading = Si se pone difícil
kit-hard-silence = Nadie habla
kit-hard-silence-do = Cuente hasta diez. Después, en parejas, o que primero escriban.
kit-hard-one = Una persona habla mucho
kit-hard-one-do = Dele las gracias y haga una ronda: una frase por persona.
kit-hard-who = Alguien pregunta quién respondió qué
kit-hard-who-do = “Eso no lo buscamos. ¿Qué habrá visto quien dice eso?”
kit-hard-hurt = Alguien siente dolor o enojo
kit-hard-hurt-do = Pare el reloj. Escuche hasta el final, repita lo que oyó, pregunte qué hace falta ahora. El programa puede esperar.
kit-hard-defend = Alguien con poder lo justifica todo
kit-hard-defend-do = “Dejémoslo como se dijo, y preguntemos por qué se ve así desde ese lugar”.
kit-hard-time = Se acaba el tiempo
kit-hard-time-do = Suelte una pregunta, nunca la elección ni el cierre.

# El comando
kit-written = Se escribió en { $folder }: una carpeta para cada uno de los idiomas { $languages }, con invitación, recordatorio, palabras sobre la privacidad y guía, en .md para cambiar y en .html para imprimir.
kit-written-form = Con ello está form.html, para enviar con la invitación.
kit-open = Quedan líneas para llenar a mano. Para que se llenen, diga { $flags }.
kit-none-open = No hay ninguna revisión abierta, así que todavía no hay formulario. Abra una con `coready checkpoint open LABEL --invited N`, y escriba el paquete otra vez.
kit-there = en `{ $folder }` hay textos que se perderían: { $files }
kit-there-hint = ¿se cambiaron a mano? Nombre otra carpeta, o pida con --replace que se escriban de nuevo
kit-no-folder = `{ $folder }` es un archivo y no una carpeta
kit-no-folder-hint = nombre una carpeta para el paquete, por ejemplo -o paquete
kit-meets-early = la reunión sería antes del último día para responder
kit-meets-early-hint = dé con --meet un día posterior al de --by
