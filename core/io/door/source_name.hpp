// Names of sources as they may be shown.
#pragma once
#include <string>

namespace toise::io {

// The text with each password of a database in it replaced by "...": "password=secret", "password='se cret'", and
// "postgresql://user:secret@host". For names of sources and for messages that hold them.
std::string hide_password(std::string text);

}  // namespace toise::io
