// Bellingcat's auto-archiver (github.com/bellingcat/auto-archiver): the sheet of links with where and how each is kept.
#include <array>

#include "core/io/datasets/datasets.hpp"

namespace toise::io {
namespace {

using namespace std::string_view_literals;

constexpr std::array signature{"link"sv, "archive_status"sv, "archive_location"sv};
// The columns of evidence (hash, screenshot, wacz, archive date) stay under their own names.
constexpr std::array fields{
    RoleColumn{"url", "link"},           RoleColumn{"date", "upload_timestamp"},
    RoleColumn{"title", "upload_title"}, RoleColumn{"notes", "textual_content"},
    RoleColumn{"notes", "text_content"},
};

}  // namespace

const Dataset auto_archiver{"auto-archiver", "auto-archiver", signature, fields, {}, {}};

}  // namespace toise::io
