// One small class a format.
#include "cli/mentions/mention_report.hpp"

#include <cstdint>

#include <fmt/format.h>

#include "cli/mentions/mention_page.hpp"
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

// What the document says of itself, where it does.
void write_facts(io::JsonWriter& json, const Document& document) {
  const auto write = [&](std::string_view key, const std::string& value) {
    if (!value.empty()) json.key(key).string(value);
  };
  write("title", document.title);
  write("byline", document.byline);
  write("source", document.source);
  write("url", document.url);
  write("language", document.language);
  if (document.date) json.key("date").string(describe_start(*document.date));
}

void write_text(io::JsonWriter& json, const LocatedText& located) {
  json.begin_object().key("id").string(located.document.path);
  write_facts(json, located.document);
  json.key("mentions");
  write_mentions(json, located.document.text, located.mentions);
  json.end_object();
}

class MentionTable : public MentionReport {
 public:
  MentionTable(Console& console, std::size_t count) : console_(console), count_(count) {}

  void add(LocatedText located) override {
    if (written_++ > 0) console_.write_line("");
    if (count_ > 1) console_.write_line(console_.styled(located.document.path, Style::bold));
    TextTable table({{"at", Align::right}, {"text"}, {"place"}, {"in"}, {"lat,lon"}, {"id"}, {"score", Align::right}});
    const CodePointOffsets offsets(located.document.text);
    for (const Mention& mention : located.mentions) {
      const std::string at = std::to_string(offsets.code_point_at(mention.span.begin));
      if (mention.place)
        table.add_row({at, mention.text, mention.place->name, describe_surroundings(*mention.place),
                       describe_position(mention.place->position), mention.place->id,
                       fmt::format("{:.2f}", mention.score)});
      else
        table.add_row({at, mention.text, "not known", "", "", "", ""});
    }
    if (!table.empty()) table.write(console_);
    for (const Mention& mention : located.mentions)
      for (const std::string& reason : mention.reasons)
        console_.write_line(fmt::format("{}: {}", mention.text, reason));
  }
  void finish() override {}

 private:
  Console& console_;
  std::size_t count_;
  std::size_t written_ = 0;
};

class MentionRows : public MentionReport {
 public:
  explicit MentionRows(Console& console) : console_(console) {
    console_.write_line("file,start,end,text,id,name,lat,lon,country,score");
  }

  void add(LocatedText located) override {
    const CodePointOffsets offsets(located.document.text);
    for (const Mention& mention : located.mentions) {
      std::vector<std::string> fields{located.document.path, std::to_string(offsets.code_point_at(mention.span.begin)),
                                      std::to_string(offsets.code_point_at(mention.span.end)), mention.text};
      if (mention.place)
        fields.insert(fields.end(), {mention.place->id, mention.place->name, write_degrees(mention.place->position.lat),
                                     write_degrees(mention.place->position.lon), mention.place->country,
                                     fmt::format("{:.4f}", mention.score)});
      fields.resize(10);
      console_.write_line(make_csv_line(fields));
    }
  }
  void finish() override {}

 private:
  Console& console_;
};

class MentionLines : public MentionReport {
 public:
  explicit MentionLines(Console& console) : console_(console) {}
  void add(LocatedText located) override {
    io::JsonWriter line;
    write_text(line, located);
    console_.write_line(line.text());
  }
  void finish() override {}

 private:
  Console& console_;
};

class MentionJson : public MentionReport {
 public:
  MentionJson(Console& console, std::size_t count) : console_(console), is_list_(count != 1) {
    if (is_list_) json_.begin_array();
  }
  void add(LocatedText located) override { write_text(json_, located); }
  void finish() override {
    if (is_list_) json_.end_array();
    console_.write_line(json_.text());
  }

 private:
  Console& console_;
  io::JsonWriter json_{2};
  bool is_list_;
};

class MentionFeatures : public MentionReport {
 public:
  explicit MentionFeatures(Console& console) : console_(console) {
    json_.begin_object().key("type").string("FeatureCollection").key("features").begin_array();
  }
  void add(LocatedText located) override {
    const CodePointOffsets offsets(located.document.text);
    for (const Mention& mention : located.mentions) {
      if (!mention.place) continue;
      write_place_feature(json_, *mention.place, [&](io::JsonWriter& more) {
        more.key("file").string(located.document.path);
        write_mention_members(more, offsets, mention);
        more.key("score").number(mention.score, score_decimals);
      });
    }
  }
  void finish() override {
    json_.end_array().end_object();
    console_.write_line(json_.text());
  }

 private:
  Console& console_;
  io::JsonWriter json_{2};
};

}  // namespace

void write_mentions(io::JsonWriter& json, std::string_view text, std::span<const Mention> mentions) {
  const CodePointOffsets offsets(text);
  json.begin_array();
  for (const Mention& mention : mentions) write_mention(json, offsets, mention);
  json.end_array();
}

std::unique_ptr<MentionReport> make_mention_report(Console& console, Format format, std::size_t count,
                                                   const gazetteer::Resolver& resolver) {
  switch (format) {
    case Format::table:
      return std::make_unique<MentionTable>(console, count);
    case Format::json:
      return std::make_unique<MentionJson>(console, count);
    case Format::ndjson:
      return std::make_unique<MentionLines>(console);
    case Format::geojson:
      return std::make_unique<MentionFeatures>(console);
    case Format::csv:
      return std::make_unique<MentionRows>(console);
    case Format::html:
      return make_mention_page(console, resolver);
  }
  return nullptr;
}

}  // namespace toise::cli
