// A small gazetteer for tests: Syria and its surroundings, and the homonyms that newspapers meet.
#pragma once
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "gazetteer/geoparse/geoparse.hpp"
#include "gazetteer/index/index_builder.hpp"
#include "tests/support/temporary_folder.hpp"

namespace toise::test {

// The index lives as long as this does.
class SmallIndex {
 public:
  SmallIndex();
  const gazetteer::Resolver& resolver() const { return *resolver_; }

  // "Atmah=geonames:172370 Turkish=country:TR Kafr Qalus=?"
  std::string describe(std::string_view text) const;

 private:
  TemporaryFolder folder_;
  std::unique_ptr<gazetteer::IndexView> index_;
  std::unique_ptr<gazetteer::Resolver> resolver_;
};

}  // namespace toise::test
