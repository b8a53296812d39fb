// Mentions as table, JSON, NDJSON, GeoJSON and CSV.
#include "cli/reports/locate_report.hpp"

#include <fmt/format.h>

#include "cli/reports/place_json.hpp"
#include "cli/reports/place_words.hpp"
#include "cli/terminal/csv_line.hpp"
#include "cli/terminal/text_table.hpp"
#include "core/base/utf8.hpp"

namespace toise::cli {
namespace {

constexpr int score_decimals = 4;

std::string_view word_for(MentionKind kind) {
  return kind == MentionKind::demonym ? "demonym" : "name";
}

// The members of a mention without its place.
void write_mention_members(io::JsonWriter& json, const CodePointOffsets& offsets, const Mention& mention) {
  json.key("start").integer(static_cast<std::int64_t>(offsets.code_point_at(mention.span.begin)));
  json.key("end").integer(static_cast<std::int64_t>(offsets.code_point_at(mention.span.end)));
  json.key("text").string(mention.text).key("kind").string(word_for(mention.kind));
}

void write_mention(io::JsonWriter& json, const CodePointOffsets& offsets, const Mention& mention) {
  json.begin_object();
  write_mention_members(json, offsets, mention);
  json.key("place");
  write_place(json, mention.place ? &*mention.place : nullptr);
  json.key("score").number(mention.score, score_decimals);
  json.key("alternatives").begin_array();
  for (const Candidate& other : mention.alternatives)
    json.begin_object().key("id").string(other.place.id).key("score").number(other.score, score_decimals).end_object();
  json.end_array();
  if (!mention.reasons.empty()) {
    json.key("reasons").begin_array();
    for (const std::string& reason : mention.reasons) json.string(reason);
    json.end_array();
  }
  json.end_object();
}

void write_text(io::JsonWriter& json, const LocatedText& located) {
  json.begin_object().key("id").string(located.id).key("mentions");
  write_mentions(json, located.text, located.mentions);
  json.end_object();
}

void write_table(Console& console, const LocatedText& located) {
  TextTable table({{"at", Align::right}, {"text"}, {"place"}, {"in"}, {"lat,lon"}, {"id"}, {"score", Align::right}});
  const CodePointOffsets offsets(located.text);
  for (const Mention& mention : located.mentions) {
    const std::string at = std::to_string(offsets.code_point_at(mention.span.begin));
    if (mention.place)
      table.add_row({at, mention.text, mention.place->name, describe_surroundings(*mention.place),
                     describe_position(mention.place->position), mention.place->id,
                     fmt::format("{:.2f}", mention.score)});
    else
      table.add_row({at, mention.text, "not known", "", "", "", ""});
  }
  if (!table.empty()) table.write(console);
  for (const Mention& mention : located.mentions)
    for (const std::string& reason : mention.reasons) console.write_line(fmt::format("{}: {}", mention.text, reason));
}

void write_csv_rows(Console& console, const LocatedText& located) {
  const CodePointOffsets offsets(located.text);
  for (const Mention& mention : located.mentions) {
    std::vector<std::string> fields{located.id, std::to_string(offsets.code_point_at(mention.span.begin)),
                                    std::to_string(offsets.code_point_at(mention.span.end)), mention.text};
    if (mention.place)
      fields.insert(fields.end(), {mention.place->id, mention.place->name, write_degrees(mention.place->position.lat),
                                   write_degrees(mention.place->position.lon), mention.place->country,
                                   fmt::format("{:.4f}", mention.score)});
    fields.resize(10);
    console.write_line(make_csv_line(fields));
  }
}

void write_features(io::JsonWriter& json, const LocatedText& located) {
  const CodePointOffsets offsets(located.text);
  for (const Mention& mention : located.mentions) {
    if (!mention.place) continue;
    write_place_feature(json, *mention.place, [&](io::JsonWriter& more) {
      more.key("file").string(located.id);
      write_mention_members(more, offsets, mention);
      more.key("score").number(mention.score, score_decimals);
    });
  }
}

void write_tables(Console& console, std::span<const LocatedText> texts) {
  for (const LocatedText& located : texts) {
    if (texts.size() > 1) console.write_line(console.styled(located.id, Style::bold));
    write_table(console, located);
    if (texts.size() > 1 && &located != &texts.back()) console.write_line("");
  }
}

}  // namespace

void write_mentions(io::JsonWriter& json, std::string_view text, std::span<const Mention> mentions) {
  const CodePointOffsets offsets(text);
  json.begin_array();
  for (const Mention& mention : mentions) write_mention(json, offsets, mention);
  json.end_array();
}

void write_locate_report(Console& console, Format format, std::span<const LocatedText> texts) {
  if (format == Format::table) return write_tables(console, texts);
  if (format == Format::csv) {
    console.write_line("file,start,end,text,id,name,lat,lon,country,score");
    for (const LocatedText& located : texts) write_csv_rows(console, located);
    return;
  }
  if (format == Format::ndjson) {
    for (const LocatedText& located : texts) {
      io::JsonWriter line;
      write_text(line, located);
      console.write_line(line.text());
    }
    return;
  }
  io::JsonWriter json(2);
  if (format == Format::geojson) {
    json.begin_object().key("type").string("FeatureCollection").key("features").begin_array();
    for (const LocatedText& located : texts) write_features(json, located);
    json.end_array().end_object();
  } else if (texts.size() == 1) {
    write_text(json, texts.front());
  } else {
    json.begin_array();
    for (const LocatedText& located : texts) write_text(json, located);
    json.end_array();
  }
  console.write_line(json.text());
}

}  // namespace toise::cli
