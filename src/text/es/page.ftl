# La página que responden las personas en un navegador, sin conexión.

page-heading = { $organisation } quisiera conocer su opinión
page-who-sees = Quién verá lo que usted diga
page-collects = { $organisation } recoge estos archivos y puede abrir el suyo.
page-others = Las demás personas ven promedios a partir de { $mean } respuestas, y cómo se reparten a partir de { $spread }.
page-quoted = Las respuestas a las preguntas abiertas pueden mostrarse palabra por palabra, sin nombres, cuando { $spread } personas han respondido la misma. Los comentarios no se muestran.
page-unsafe = Si eso no es seguro para usted, salte preguntas o no envíe nada.
page-offline = Esta página funciona sin internet y no envía nada por sí sola. Sus respuestas se quedan en este navegador hasta que usted las entregue.
page-how = Cómo funciona
page-how-free = Puede saltar lo que quiera, volver atrás o parar en cualquier momento.
page-how-keeps = Cada respuesta se guarda en cuanto la da. Para seguir, abra otra vez esta página en este dispositivo.
page-how-hand = Al final guarda un archivo pequeño y lo envía, o lo copia en un mensaje.
page-begin = Empezar
page-no-script = Para responder aquí, esta página necesita JavaScript y un navegador de los últimos años. Si la ve en una vista previa, por ejemplo en su correo, guarde el archivo y ábralo en un navegador. También puede imprimirla y llenarla a mano.

page-no-storage = Este navegador no guarda las respuestas de esta página. Todo funciona, pero guarde su respuesta antes de cerrarla.
page-continued = Aquí están las respuestas que se empezaron antes en este dispositivo. ¿No son suyas? Bórrelas y empiece de nuevo.
page-erase = Borrar y empezar de nuevo
page-erase-sure = ¿Borrar todas las respuestas guardadas en este dispositivo?
page-erase-means = Lo que se borra no se puede recuperar. Un archivo ya guardado o enviado se queda donde está.
page-erase-yes = Sí, borrar
page-erase-no = No, dejarlas
page-erased = Se borró todo lo que esta página había guardado.

page-language = Idioma
page-opening = Primero, unas preguntas: { $at } de { $of }
page-statement = Afirmación { $at } de { $of }
page-back = Volver
page-next = Siguiente
page-skip = Saltar
page-choose = Todavía no hay nada elegido. Elija una respuesta, o salte.

page-person = Quién es usted
page-person-free = Todo esto puede quedar vacío.
page-member = Organización o grupo al que usted pertenece
page-member-for = Permite ver que se escucha a muchos lugares. Nunca se muestran resultados de un solo integrante.
page-code = Una palabra propia como código
page-code-for = Elija una palabra que solo a usted se le ocurriría, y use la misma la próxima vez. Permite ver cómo cambia la opinión de quienes vuelven a responder. No use ni su nombre ni una contraseña.

page-applies-not = ¿No aplica?
page-comment-add = Agregar un comentario
page-take-back = Quitar mi respuesta
page-taken-back = Se quitó su respuesta.

page-review = Una mirada atrás
page-review-count = Afirmaciones con respuesta: { $answered } de { $asked }.
page-review-open = Sin respuesta
page-review-none = Ninguna afirmación quedó sin respuesta.
page-review-unknown = Usted dijo que no sabe
page-review-all = Todas sus respuestas
page-review-more = Seguir con más tareas: { $tasks }
page-to-hand-over = Ir al último paso

page-done = Entregar sus respuestas
page-done-how = Guarde su respuesta en un archivo y envíelo a la persona de { $organisation } que le mandó esta página. O cópiela como texto y péguela en un mensaje para esa persona.
page-save = Guardar mi respuesta
page-saved = Se guardó como { $file }. Lo encontrará entre sus descargas.
page-copy = Copiar como texto
page-copied = Copiado. Péguelo en un mensaje, tal como está.
page-copy-by-hand = No se pudo copiar por sí solo. Seleccione el texto de abajo y cópielo.
page-text = Su respuesta como texto
page-again = Si después cambia una respuesta, guarde otra vez y envíe solo el archivo más reciente. Lo que ya se recogió queda como estaba.
page-then-erase = ¿Alguien más usa este dispositivo? Cuando haya enviado su respuesta, bórrela aquí.
page-erase-now = Borrarla de este navegador
page-ideas = Algo para llevarse
page-ideas-why = Para las afirmaciones donde hay más por hacer, estos primeros pasos han servido a otra gente.
page-print = Imprimirla para llenarla a mano
