// The index and the resolver over it, opened together.
#pragma once
#include <filesystem>

#include "gazetteer/lookup/resolver.hpp"
#include "gazetteer/survey/survey.hpp"

namespace toise::cli {

struct OpenGazetteer {
  // Throws what default_index_path() and IndexView throw.
  OpenGazetteer() : index(gazetteer::default_index_path()), resolver(index) {}

  gazetteer::IndexView index;
  gazetteer::Resolver resolver;
};

}  // namespace toise::cli
