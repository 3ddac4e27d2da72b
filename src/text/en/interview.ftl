# Messages of the room named like this file.
