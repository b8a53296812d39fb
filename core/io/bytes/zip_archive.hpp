// The entries of a ZIP archive in memory, such as an office document; bounded against archives made to burst.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace toise::io {

// The entry of that name, unpacked; stored and deflated entries are read (APPNOTE.TXT 6.3.9, sections 4.3 and 4.4). No
// ZIP64, no encryption. Nothing when the archive has no such entry. Throws Error(bad_data) for a damaged or encrypted
// archive, Error(too_large) when the entry unpacks to more than `most_bytes`, whatever its header says; the messages
// name the entry, not the file.
std::optional<std::string> find_zip_entry(std::string_view archive, std::string_view name, std::size_t most_bytes);

}  // namespace toise::io
