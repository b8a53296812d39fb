// Prepared statements, one transaction, indexes made last: SQLite as its manual advises.
#include "tests/bench/sqlite_peer.hpp"

#include <sqlite3.h>

#include <set>
#include <stdexcept>

#include "core/base/utf8.hpp"
#include "gazetteer/names/normalise.hpp"

namespace toise::bench {

struct SqlitePeer::State {
  sqlite3* database = nullptr;
  sqlite3_stmt* find = nullptr;
  sqlite3_stmt* nearest = nullptr;
  sqlite3_stmt* similar = nullptr;
  sqlite3_stmt* prefix = nullptr;

  ~State() {
    sqlite3_finalize(find);
    sqlite3_finalize(nearest);
    sqlite3_finalize(similar);
    sqlite3_finalize(prefix);
    sqlite3_close(database);
  }
  void run(const char* sql) const {
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
      throw std::runtime_error(sqlite3_errmsg(database));
  }
  sqlite3_stmt* prepare(const char* sql) const {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) != SQLITE_OK)
      throw std::runtime_error(sqlite3_errmsg(database));
    return statement;
  }
};

namespace {

void bind_text(sqlite3_stmt* statement, int number, std::string_view text) {
  sqlite3_bind_text(statement, number, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

void insert_places(const gazetteer::IndexView& index, sqlite3_stmt* place_row, sqlite3_stmt* name_row) {
  for (gazetteer::PlaceRow row = 0; row < index.place_count(); ++row) {
    const auto record = index.record(row);
    sqlite3_bind_int64(place_row, 1, row);
    bind_text(place_row, 2, index.id_of(row));
    bind_text(place_row, 3, index.main_name(row));
    sqlite3_bind_double(place_row, 4, record.position.lon);
    sqlite3_bind_double(place_row, 5, record.position.lat);
    sqlite3_bind_int64(place_row, 6, static_cast<sqlite3_int64>(record.population));
    sqlite3_step(place_row);
    sqlite3_reset(place_row);
    std::set<std::string> keys;
    for (const auto& name : index.names_of(row))
      for (auto& key : gazetteer::make_exact_keys(name.name)) keys.insert(std::move(key));
    for (const std::string& key : keys) {
      bind_text(name_row, 1, key);
      sqlite3_bind_int64(name_row, 2, row);
      sqlite3_step(name_row);
      sqlite3_reset(name_row);
    }
  }
}

constexpr const char* find_by_key =
    "SELECT p.id, p.name, p.lon, p.lat, p.population FROM names n JOIN places p ON p.row = n.place "
    "WHERE n.key = ? ORDER BY p.population DESC LIMIT 10";

}  // namespace

SqlitePeer::SqlitePeer(const gazetteer::IndexView& index, const std::filesystem::path& path)
    : state_(std::make_unique<State>()) {
  std::filesystem::remove(path);
  if (sqlite3_open(path.c_str(), &state_->database) != SQLITE_OK)
    throw std::runtime_error("SQLite cannot open its file");
  state_->run(
      "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;"
      "CREATE TABLE places(row INTEGER PRIMARY KEY, id TEXT, name TEXT, lon REAL, lat REAL, population INTEGER);"
      "CREATE TABLE names(key TEXT, place INTEGER); BEGIN");
  sqlite3_stmt* place_row = state_->prepare("INSERT INTO places VALUES(?,?,?,?,?,?)");
  sqlite3_stmt* name_row = state_->prepare("INSERT INTO names VALUES(?,?)");
  insert_places(index, place_row, name_row);
  sqlite3_finalize(place_row);
  sqlite3_finalize(name_row);
  state_->run(
      "CREATE VIRTUAL TABLE trigrams USING fts5(key, content='names', content_rowid='rowid', tokenize='trigram',"
      " detail='none');"
      "CREATE VIRTUAL TABLE prefixes USING fts5(key, content='names', content_rowid='rowid', prefix='1 2 3 4');"
      "INSERT INTO trigrams(trigrams) VALUES('rebuild'); INSERT INTO prefixes(prefixes) VALUES('rebuild');"
      "COMMIT; CREATE INDEX by_key ON names(key, place); CREATE INDEX by_position ON places(lat, lon); ANALYZE;"
      "PRAGMA mmap_size=1073741824;");
  state_->find = state_->prepare(find_by_key);
  constexpr const char* of_names = " JOIN names n ON n.rowid = f.rowid JOIN places p ON p.row = n.place ";
  state_->similar = state_->prepare((std::string("SELECT p.id, p.name, p.lon, p.lat FROM (SELECT rowid FROM trigrams "
                                                 "WHERE trigrams MATCH ? ORDER BY rank LIMIT 10) f") +
                                     of_names)
                                        .c_str());
  state_->prefix = state_->prepare((std::string("SELECT p.id, p.name, p.lon, p.lat FROM (SELECT rowid FROM prefixes "
                                                "WHERE prefixes MATCH ? ORDER BY rowid LIMIT 10) f") +
                                    of_names)
                                       .c_str());
  state_->nearest = state_->prepare(
      "SELECT row FROM places WHERE lat BETWEEN ?1 - 0.5 AND ?1 + 0.5 AND lon BETWEEN ?2 - 0.5 "
      "AND ?2 + 0.5 ORDER BY (lat - ?1) * (lat - ?1) + (lon - ?2) * (lon - ?2) LIMIT 1");
}

SqlitePeer::~SqlitePeer() = default;

namespace {

// Reads every row whole.
std::size_t count_places(sqlite3_stmt* statement) {
  std::size_t count = 0;
  while (sqlite3_step(statement) == SQLITE_ROW) {
    const std::string id(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
    const std::string name(reinterpret_cast<const char*>(sqlite3_column_text(statement, 1)));
    const LonLat position{sqlite3_column_double(statement, 2), sqlite3_column_double(statement, 3)};
    if (!id.empty() && !name.empty() && is_valid(position)) ++count;
  }
  sqlite3_reset(statement);
  return count;
}

}  // namespace

std::size_t SqlitePeer::find(std::string_view key) {
  bind_text(state_->find, 1, key);
  return count_places(state_->find);
}

std::size_t SqlitePeer::find_similar(std::string_view key) {
  std::u32string letters;
  for (std::size_t i = 0; i < key.size(); i += decode_utf8(key, i).length)
    letters.push_back(decode_utf8(key, i).code_point);
  std::string any;
  for (std::size_t i = 0; i + 3 <= letters.size(); ++i) {
    any += any.empty() ? "\"" : " OR \"";
    for (const char32_t letter : letters.substr(i, 3)) append_utf8(any, letter);
    any += '"';
  }
  if (any.empty()) return 0;
  bind_text(state_->similar, 1, any);
  return count_places(state_->similar);
}

std::size_t SqlitePeer::find_prefix(std::string_view prefix) {
  if (prefix.empty()) return 0;
  bind_text(state_->prefix, 1, "^ \"" + std::string(prefix) + "\" *");
  return count_places(state_->prefix);
}

std::size_t SqlitePeer::open_and_find(const std::filesystem::path& path, std::string_view key) {
  State state;
  if (sqlite3_open_v2(path.c_str(), &state.database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
    throw std::runtime_error("SQLite cannot open its file");
  state.run("PRAGMA mmap_size=1073741824");
  state.find = state.prepare(find_by_key);
  bind_text(state.find, 1, key);
  return count_places(state.find);
}

long SqlitePeer::find_nearest(LonLat position) {
  sqlite3_bind_double(state_->nearest, 1, position.lat);
  sqlite3_bind_double(state_->nearest, 2, position.lon);
  const long row =
      sqlite3_step(state_->nearest) == SQLITE_ROW ? static_cast<long>(sqlite3_column_int64(state_->nearest, 0)) : -1;
  sqlite3_reset(state_->nearest);
  return row;
}

}  // namespace toise::bench
