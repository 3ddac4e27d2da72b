# Lo que puede fallar con cualquier archivo.

file-missing = no existe `{ $file }`
file-missing-hint = revise el nombre, y si alguien movió la carpeta o se desconectó una unidad
file-exists = `{ $file }` ya existe, y nunca se escribe encima de nada
file-exists-hint = elija otro nombre
file-forbidden = usted no tiene permiso para leer o escribir `{ $file }`
file-forbidden-hint = pida acceso a quien cuida la carpeta, o use una carpeta propia con --journal
file-read-only = `{ $file }` está en una unidad en la que no se puede escribir
disk-full = no queda espacio para escribir `{ $file }`; lo que ya estaba guardado sigue intacto
disk-full-hint = libere algo de espacio y ejecute de nuevo el mismo comando
file-trouble = no se pudo usar `{ $file }`: { $detail }
file-too-large = `{ $file }` pesa más de 1 MiB
file-too-large-hint = ¿es el archivo que quería? Un archivo de texto de este tipo es mucho más pequeño
file-not-utf8 = a partir de aquí, este archivo no es texto en UTF-8
file-not-utf8-hint = ábralo en el programa de donde salió y guárdelo como UTF-8
file-not-toml = esto no es TOML válido: { $detail }
file-not-json = esto no es JSON válido: { $detail }
file-damaged-hint = corrija esta parte a mano, o recupere el archivo de una copia
cannot-encode = esto no se puede escribir en un archivo: { $detail }
