// What common words say about the names beside them. English; foreign_words.hpp has other languages.
#include "gazetteer/geoparse/word_roles.hpp"

#include <algorithm>
#include <functional>
#include <string>
#include <unordered_map>

#include "gazetteer/geoparse/foreign_words.hpp"
#include "gazetteer/geoparse/given_names.hpp"
#include "gazetteer/geoparse/location_words.hpp"
#include "gazetteer/geoparse/surnames.hpp"
#include "gazetteer/names/normalise.hpp"

namespace toise::gazetteer {

namespace {

constexpr RoleList lists[] = {
    {role_place_preposition,
     "in at near from to into around outside inside toward towards across through throughout between via within beyond "
     "against onto off past leaving left entered entering shelled bombarded besieged overran recaptured evacuated "
     "visited visiting reached reaching fled fleeing en"},
    {role_preposition, "of by for with on and or over as than about versus vs de la del"},
    {role_town_word,
     "town village city hamlet suburb township borough municipality capital settlement neighborhood neighbourhood "
     "downtown metropolis port resort towns villages cities suburbs hometown community communities"},
    {role_area_word,
     "province governorate state county district oblast region countryside parish prefecture canton department "
     "territory republic voivodeship raion rayon krai provinces counties states districts regions governorates"},
    {role_place_word,
     "border borders frontier area areas outskirts coast airport airbase base crossing valley peninsula island islands "
     "hills plain plains camp streets residents resident native natives roads metro vicinity northwest "
     "southeast southwest northeast"},
    {role_title,
     "mr mrs ms miss dr prof professor president vice senator sen gov governor mayor rep representative congressman "
     "congresswoman judge justice sheriff deputy officer detective sergeant sgt lt lieutenant capt captain col colonel "
     "gen general maj major cpl corporal pvt private cmdr commander adm admiral chief chairman chairwoman chairperson "
     "rev reverend fr father sister brother bishop archbishop pope imam sheikh rabbi minister secretary ambassador "
     "king queen prince princess sir lord lady dame coach director superintendent attorney spokesman spokeswoman "
     "spokesperson councilman councilwoman councillor commissioner trooper inspector constable editor author actor "
     "actress singer leader dictator premier chancellor treasurer supt insp trustee alderman principal"},
    {role_organisation,
     "police department university college school schools hospital court council club church health directorate "
     "ministry office bank company corp inc ltd llc association authority board bureau center centre chamber clinic "
     "commission committee congress corporation fire foundation government group institute international league "
     "library museum news newspaper times post herald tribune gazette journal star daily observatory organization "
     "organisation orchestra park party press radio rescue service services sheriff society stadium station team "
     "theater theatre tv union university utilities zoo academy administration agency air airlines airways army arena "
     "attorney brigade defense defence district division embassy enterprise express federation force forces guard "
     "guards "
     "high housing hotel independent industries industrial jail judiciary labor law legislature mall medical middle "
     "elementary municipal national navy parliament planning power prison public railway regional senate state tech "
     "technology transit treatment united veterans water works assembly cathedral community convention cooperative "
     "festival field fund games golf hall historical initiative land mayor mission network plant project "
     "republicans democrats championship tournament open cup marathon energy electric gas telephone utility "
     "exchange economic development symphony humane athletic conservation wildlife forest resources transportation "
     "correctional penitentiary superior circuit supreme municipal county statehouse capitol observer reporter"},
    {role_street,
     "street st avenue ave road rd boulevard blvd drive lane highway route bridge square pike parkway "
     "turnpike expressway creek court ct trail place terrace way freeway motorway interstate"},
    {role_compass,
     "north south east west northern southern eastern western northwest northeast southwest southeast northwestern "
     "northeastern southwestern southeastern central upper lower greater mid inner outer rural"},
    {role_calendar,
     "january february march april may june july august september october november december jan feb mar apr jun jul "
     "aug "
     "sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs "
     "fri "
     "sat sun christmas easter thanksgiving ramadan"},
    {role_common,
     "agency al anger annex archway arena arsenal asbestos band bank banks bar battle bay beach bear bee bell bells "
     "belt "
     "best blessing box branch brand brant bridge bright brush bullet burns cactus camp can cars casino cat cash "
     "center "
     "central centre chamber champion charge chase church clay clever climax coffee college commerce concord cook corn "
     "cool copper cottage crane cross crystal cube dale defiance delta democrat dent die dike dire dollar doom driver "
     "dry "
     "eagle early earth east echo eclectic eden effort empire energy enterprise equality era export eye fair faith "
     "fame "
     "fate federal field fishers flag fleet force forest fort fortune fountain fox freedom freer friend friendship "
     "frost "
     "gap gas gate gateway gay glad globe gold golden golf good grace grand grant grants grave gray green grove guard "
     "guide gun ham hammer happy harbor hard harmony harvest hazard heist hell helper hero high hill hills hit hole "
     "home "
     "homeland honey honor hook hope horn horse hose hot hull hunt hunter hurricane ideal imperial industry "
     "independence "
     "jackpot joy junction jury justice keys kill kind king kingdom knock lab lake lakes lamb landing lane law lay "
     "lead "
     "league lent liberal liberty light lily limestone line list live lodge log lone long loop love loyal luck lucky "
     "lot "
     "magazine magic mail mailing man manor mansion many marathon march mark marks mason may media mercury mere messy "
     "metro mile mill mills mine mining mission mobile mogul moon moose most mound mount mountain mustang mystic "
     "nation "
     "neon new nice noble normal north oak oasis of old olive opportunity orange orchard order ore outlook oxygen page "
     "paint palm panic paradise park parks parent patriot peace pearl peck peculiar peel penny pepper pet pie pike "
     "pilot "
     "pine pink pioneer pipes plain planes plate plaza pleasant plenty plum point police pool port portal post power "
     "pray pride progress prospect prosper prosperity providence pump pure purchase quarter quick quality race radio "
     "rail "
     "rain rake ray reading real reform reliance republic reserve rest retreat rice rifle ring rise river rivers roads "
     "rock rodeo "
     "rose roses round royal rugby rule sail salt sand save scenic school seal section sell senior sentinel settle "
     "share shell "
     "shelter shepherd shine shore show side signal silver sky slater small snow sober social solo song south spring "
     "springs spur square stable staff star start station steel stone storm stout story strong success summer summit "
     "sun "
     "sunset sunrise superior surprise swan sweet table tank teller temple time times tire tool top torrent tower town "
     "trail trails tree "
     "trial triumph trophy truth turkey tyrant union unity university valley van vice victor victory village vista "
     "volt "
     "wagner walker wall ward warrior water waterways wave way welcome well wells west wheel white wing winner winter "
     "wise wolf "
     "wood woods worth yellow young zone ace acres air alpine ark asap amen anchor angel angle ample apex arcade "
     "aurora auto "
     "bacon ball battlefield beaver benefit big black blue bond bonus boom book border boss boulder bow boys brave "
     "bread brick buffalo "
     "butler buck burden bury business buy cadet camel cane cannon canyon cap caps cape card career castle cave cedar "
     "celebration chance "
     "chief christian city classic cleaner cloud coal coast cold comfort comet commander council country court cover "
     "creek crest crown "
     "cut dallas dawn day deal dear dream drum dust earthquake economy editor elk emblem emerald era ever exchange "
     "fact fall falls "
     "family farm father fear fire first fish five flat flower food four free friendly front game gem gentry giant "
     "gift girl "
     "glass global god grain grass great group growth hall hand hat hay head health heart heaven help history hotel "
     "house house "
     "hub human ice image important inc index inn iron island issue item job judge junior key lady lamp land last late "
     "lawn leader leaf "
     "learned left level life lion local lock lord lower luna mall map market master medal medicine meadow mentor "
     "mercy metal middle "
     "milk miller miner model money monument morning mother mouth movie mud museum music name native nature navy news "
     "next night "
     "nine number ocean office oil one open over owl paper pass path pay people pearl pick place plan planet plant "
     "play poll "
     "post price prime prince public pyramid queen question rally ranch range rapid red relief rich ridge right road "
     "rocket roman "
     "root rope run rush safe saint san science sea second see senate send senior service seven shadow sharp ship shop "
     "silence "
     "sister six ski skull slick sound spirit sport spot stage stand state steam stop street sugar super sure swift "
     "team tell ten "
     "tent test text three tiger title today toll total touch tour trade traffic train treasure trinity trust two "
     "under upper upon "
     "us use van vice view virgin vision voice vote walk war watch weather wedding week wild win wind wine winners "
     "wire wish woman "
     "word work world yard year yes zero"},
    {role_function,
     "the a an and or but nor so yet if then than that this these those it its he him his she her hers they them their "
     "we us our you your i me my mine who whom whose which what when where why how is are was were be been being am do "
     "does did done has have had having will would shall should can could may might must not no yes all any both each "
     "few more most other some such only own same too very just also here there again once because while until after "
     "before during above below up down out about of on as by for with without over under further against between "
     "into through in at to from off near via per however although though since unless whereas despite according "
     "among amid along around another every everyone everything everybody nobody nothing somebody someone something "
     "well now still even never ever always often perhaps maybe meanwhile moreover instead indeed thus hence "
     "get got go going gone went come came make made take took see seen say says said let put give given keep told "
     "one two three four five six seven eight nine ten first last next many much several most least less dear hello hi "
     "ok okay read share click photo photos video watch email call visit follow advertisement advertising copyright "
     "islamic christian muslim jewish catholic god congress internet "
     "on are im ive thats dont didnt isnt wasnt hes shes theyre weve ill youre whats lets cant wont couldnt theres"},
    {role_speech,
     "said says told added asked stated explained noted replied wrote testified claimed argued recalled insisted "
     "announced acknowledged agreed believes believed thinks thought joined admitted pleaded hopes hoped knows knew "
     "scored threw homered pitched smiled laughed nodded sighed grinned married"},
    {role_nature,
     "river lake mountain mountains bay gulf strait sea ocean falls canyon peak island islands desert forest glacier "
     "lagoon cape peninsula valley hills plains swamp reservoir beach sound inlet basin"},
    {role_name_particle, "bin ibn abu abd abdel abdul al el van von der den di da dos du le ben umm mac st"},
    {role_person_word,
     "man woman men women boy girl couple teen teenager resident residents native driver student "
     "mother father family police officials authorities lawmaker lawmakers voters"},
};

void add_words(std::unordered_map<std::string, std::uint32_t>& roles, std::string_view words, std::uint32_t role) {
  std::size_t at = 0;
  while (at < words.size()) {
    const std::size_t end = std::min(words.find(' ', at), words.size());
    if (end > at) roles[normalise(words.substr(at, end - at))] |= role;
    at = end + 1;
  }
}

struct StringHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

using RoleTable = std::unordered_map<std::string, std::uint32_t, StringHash, std::equal_to<>>;

RoleTable make_roles() {
  std::unordered_map<std::string, std::uint32_t> roles;
  for (const RoleList& list : lists) add_words(roles, list.words, list.role);
  for (const RoleList& list : foreign_role_lists) add_words(roles, list.words, list.role);
  for (const RoleList& list : location_role_lists) add_words(roles, list.words, list.role);
  add_words(roles, given_names, role_given_name);
  add_words(roles, surnames, role_surname);
  RoleTable table;
  for (auto& [word, role] : roles) table.emplace(word, role);
  return table;
}

}  // namespace

std::uint32_t roles_of(std::string_view key) {
  static const RoleTable roles = make_roles();
  const auto found = roles.find(key);
  return found == roles.end() ? std::uint32_t{role_none} : found->second;
}

}  // namespace toise::gazetteer
