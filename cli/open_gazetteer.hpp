// The index and the resolver over it, opened together.
#pragma once
#include "gazetteer/lookup/resolver.hpp"
#include "gazetteer/survey/index_path.hpp"

namespace toise::cli {

struct OpenGazetteer {
  // Throws what default_index_path() and IndexView throw.
  OpenGazetteer() : index(gazetteer::default_index_path()), resolver(index) {}

  gazetteer::IndexView index;
  gazetteer::Resolver resolver;
};

}  // namespace toise::cli
