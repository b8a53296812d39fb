// What kind of file this is, from its first bytes and its name.
#pragma once
#include <string>

namespace toise::io {

enum class FileKind { report, incidents };

// report: prose (text, Markdown, HTML); incidents: a table or a geographic format.
// By the ending where it is telling, else by the bytes: a `.txt` of regular columns is a table. "-" is a report, for
// standard input can be read only once. Opens no driver. Throws Error(not_found, not_a_file, empty_file, cannot_read,
// not_text).
FileKind sniff_file_kind(const std::string& path);

}  // namespace toise::io
