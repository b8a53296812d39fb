// Passwords out of names and messages.
#include "core/io/door/source_name.hpp"

#include "tests/support/catch.hpp"

using toise::io::hide_password;

TEST_CASE("A database's password is shown as three dots, however it is written") {
  CHECK(hide_password("PG:host=db password=secret user=u") == "PG:host=db password=... user=u");
  CHECK(hide_password("PG:password = 'se \\' cret' user=u") == "PG:password = ... user=u");
  CHECK(hide_password("PG:host=db password=secret") == "PG:host=db password=...");
  CHECK(hide_password("PG:postgresql://u:se@cret@db/x") == "PG:postgresql://u:...@db/x");
  CHECK(hide_password("cannot open \"PG:password=secret\": no") == "cannot open \"PG:password=...\": no");
}

TEST_CASE("What holds no password stays as it is") {
  for (const std::string text :
       {"", "password", "https://example.org/a:b@c", "postgresql://u@db/x", "a password is wanted"})
    CHECK(hide_password(text) == text);
}
