//! One file a command, named as typed, with one public function of that name.
