// What common words of other languages than English say about the names beside them.
#pragma once
#include <array>

#include "gazetteer/geoparse/word_roles.hpp"

namespace toise::gazetteer {

// Arabic, Russian and Ukrainian, Turkish, French, German, Spanish. Keys are made by normalise(): accents do not matter,
// so words that without accents are English ones ("à", "die") are not here.
inline constexpr std::array foreign_role_lists = {
    // Arabic
    RoleList{
        role_place_preposition,
        "في من الى إلى قرب بين داخل خارج نحو باتجاه صوب عبر حتى بالقرب قبالة شمالي جنوبي شرقي غربي حول تجاه مغادرا "
        "غادر دخل دخلت وصل وصلت زار زارت اقتحمت اقتحم قصف قصفت يضرب ضرب هز"},
    RoleList{role_preposition, "على عن مع و او أو ضد"},
    RoleList{role_town_word,
             "مدينة مدن بلدة بلدات قرية قرى حي احياء ضاحية عاصمة العاصمة مركز حاضرة مخيم مدينتي بلدتي قريتي"},
    RoleList{role_area_word,
             "محافظة محافظات ريف ولاية ولايات اقليم قضاء ناحية منطقة لواء مديرية امارة جمهورية دولة ارياف"},
    RoleList{
        role_place_word,
        "مطار معبر حدود ضواحي اطراف محيط ميناء بادية سهل جسر طريق مخيمات مستشفى سجن قاعدة قطاع مشارف ساحل جبهة محور "
        "اهالي سكان نازحي مدخل شوارع سوق ساحة مناطق"},
    RoleList{role_compass, "شمال جنوب شرق غرب وسط الشمالي الجنوبي الشرقي الغربي الشمالية الجنوبية الشرقية الغربية"},
    RoleList{
        role_title,
        "الرئيس السيد الشيخ الدكتور القائد الوزير وزير اللواء العميد العقيد المقدم الرائد النقيب الملازم النائب الامير "
        "الملك المتحدث الناطق السفير القاضي المهندس الاستاذ الشهيد المدعو"},
    RoleList{
        role_given_name,
        "محمد احمد علي حسن حسين خالد عمر ابراهيم يوسف محمود مصطفى عبدالله سعيد كمال جمال وليد سامر ياسر عمار بشار فهد "
        "سلمان فيصل طارق زياد رامي باسل ماهر حافظ نزار عادل فاطمة مريم زينب عائشة جو دونالد فلاديمير بنيامين"},
    RoleList{role_name_particle, "ابو أبو بن ابن ام عبد ال"},
    RoleList{
        role_function,
        "هذا هذه ذلك تلك هو هي هم كان كانت يكون ان إن أن لا ما لم لن قد كل بعض غير عند عندما بعد قبل منذ خلال حيث كما "
        "ليلة الى على من عن في مع هل كيف اين متى لماذا ماذا ليس ليست سوف كانوا يكونون هناك هنا بينما بعدما ادى ادت "
        "يؤدي "
        "تؤدي "
        "اسفر اسفرت شهد شهدت وقع وقعت حدث حدثت جرى جرت خرج خرجت سقط سقطت تعرض تعرضت اصيب اصيبت قتل قتلت دمر دمرت "
        "نقل نقلت اشار اشارت اضاف اضافت صار بات اصبح ظل مازال احد واحد واحدة وفق وفقا حسب نتيجة اثر عقب جراء "
        "لكن ثم اذا لقد التي الذي الذين امس اليوم غدا الان مساء صباح ليلا فجر ظهر يوم عام سنة شهر ساعة اول ثاني ثلاثة "
        "اربعة خمسة ستة سبعة ثمانية تسعة عشرة مئة الف عدد اكثر اقل قال قالت اعلن اعلنت اكد اكدت ذكر ذكرت افاد افادت "
        "وقال "
        "واكد جاء تم عاد بدا قام دون مثل ايضا ضمن لدى سوى رغم بسبب فقط مما"},
    RoleList{
        role_common,
        "باب نور سلام امل نصر فرح ربيع حرب جيش قوات قصف هجوم انفجار مدني مدنيين مقتل جرحى رجل شاب طفل بيت دار نهر جبل "
        "بحر عين راس تل بئر برج حصن سد واد وادي حق عدل شمس قمر نجم ورد زهر سيف اسد نمر ذهب فضة نار ماء هواء تراب حجر "
        "بيان وكالة حكومة مصدر مصادر فصائل حصار دخان ليل مايو جديدة كبيرة صغيرة قديمة بشرية مادية امن "
        "هدنة غارة غارات معركة معارك اشتباك قذيفة صاروخ طائرة دبابة سلاح منزل منازل مبنى حريق شاهد شهود ناطق "
        "شجرة عمل علم كتاب باحث مدير رئيس حاكم ملك صالح سالم كبير صغير جديد قديم طويل قصير اخضر احمر ابيض اسود الاول "
        "الثاني البلد البلاد الوطن المزرعة السوق الساحة القاعدة الجسر المطار النهر الحاجز المخيم الميناء البلدة المصنع "
        "الحقل "
        "المستشفى المدرسة الجبهة المدينة القرية الحي الارض الحكومة الجيش الشرطة الامن الدولة الشعب الثورة النظام الحرب "
        "السلام "
        "العالم الاسلام الله الحق الخير الحياة الموت النصر الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت المسجد "
        "الاقصى الكبير الجديد القديم الجديدة الكبيرة الصحة الدفاع الخارجية الداخلية"},
    // Russian and Ukrainian
    RoleList{role_place_preposition,
             "в во на у под из из-за изо около возле близ над за через до от к ко по при между вокруг із зі з під біля "
             "поблизу коло від через поруч навколо крізь понад неподалік недалеко рядом между поміж"},
    RoleList{role_preposition, "о об про для с со без и і та й или або против проти"},
    RoleList{role_town_word,
             "город города городе городу городом села село селе селом посёлок поселка поселке поселок деревня деревне "
             "деревни пгт станица станице столица столице столицы місто міста місті містом селі селище селища селищі "
             "столиця столиці хутір хуторі"},
    RoleList{
        role_area_word,
        "область области областью областей край края крае район района районе районы районом республика республики "
        "республике округ округа округе губерния губернии області областю областей району районі районом громада "
        "громади громаді республіка республіки республіці повіт воєводство обл"},
    RoleList{role_place_word,
             "граница границе границы аэродром аэродроме аэропорт аэропорту аэропорте станция станции вокзал кордон "
             "кордоні кордону аеродром аеродромі аеродрому аеропорт аеропорту станція станції направлении напрямку "
             "окраина окраине жители мэр власти жителі мер міський"},
    RoleList{
        role_title,
        "президент президента министр министра генерал полковник майор капитан мэр губернатор глава депутат господин "
        "міністр міністра полковник капітан мер губернатор голова пан пані"},
    RoleList{
        role_given_name,
        "владимир сергей александр алексей андрей дмитрий иван николай михаил виктор олег игорь юрий анна елена ольга "
        "мария татьяна наталья володимир сергій олександр олексій андрій дмитро микола михайло віктор ігор юрій "
        "олена марія тетяна наталія джо дональд башар"},
    RoleList{role_compass,
             "север юг восток запад северный южный восточный западный северо юго північ південь схід захід північний "
             "південний східний західний"},
    RoleList{
        role_function,
        "это этот эта что как так не но а он она они мы вы я его ее их был была были быть есть уже еще после перед "
        "когда где если то все всё там тут здесь также только может сообщил сообщила сообщили заявил заявила по "
        "данным время вчера сегодня завтра ночью утром днем вечером це цей ця що як так не але він вона вони ми ви "
        "його її їх був була були бути є вже ще після перед коли де якщо усі всі там тут також тільки може "
        "повідомив повідомила повідомили заявив заявила під час учора сьогодні вночі вранці вдень увечері во один "
        "два три четыре пять нет да град центр новый новая новые южная северная"},
    RoleList{
        role_common,
        "взрыв взрывы бои бой колонна удар удары ракета ракеты дрон дроны войска армия отряд база фронт линия "
        "дорога граница расстояние обстрел снаряд мост завод пожар машина автобус вибух вибухи бої удар удари колона "
        "війська армія загін лінія дорога відстань обстріл снаряд міст пожежа машина ракети дрони "
        "или те полиция полиции поліція дом дома мирные мирных мирні мирних нова новий солдаты солдати война війна"},
    // Turkish
    RoleList{
        role_town_word,
        "sehri sehrinde sehrinden kenti kentinde kentinden kentine ilcesi ilcesinde ilcesinden koyu koyunde koyunden "
        "kasabasi kasabasinda beldesi beldesinde mahallesi mahallesinde baskenti merkezi"},
    RoleList{role_area_word, "ili ilinde iline ilinden vilayeti eyaleti eyaletinde bolgesi bolgesinde cumhuriyeti"},
    RoleList{role_place_word, "siniri sinirinda sinirina kirsali kirsalinda havalimani kampi yonetimi valisi"},
    RoleList{role_calendar, "pazartesi sali carsamba persembe cumartesi pazar"},
    RoleList{role_common,
             "köy şehir kasaba ilçe mahalle saldırı saldırgan patlama çatışma çatışmalar olay bölge ordu polis "
             "uçak uçaklar füze roket konvoy araç ekipler kamp muhalifler rejim güçler birlikler hava kara deniz yol"},
    RoleList{role_common, "asker askerler ordu kisi sabah aksam gece baris gore polis olay saldiri patlama"},
    // French, German, Spanish, Italian, Portuguese
    RoleList{
        role_place_preposition,
        "dans vers chez depuis pres jusqu au aux nach bei aus uber gegen nahe desde hacia hasta cerca presso nel nella "
        "em desde fran till vid kring"},
    RoleList{role_preposition, "du des et und von mit der di da e y con och"},
    RoleList{
        role_town_word,
        "ville village commune capitale bourg hameau stadt dorf hauptstadt gemeinde ciudad pueblo localidad capital "
        "municipio aldea citta paese villaggio cidade vila staden byn"},
    RoleList{
        role_area_word,
        "departement region canton royaume empire kreis landkreis bezirk provinz konigreich provincia departamento "
        "comarca regione regiao distrito reino"},
    RoleList{role_place_word,
             "frontiere banlieue gare port grenze umgebung bahnhof flughafen frontera aeropuerto puerto"},
    RoleList{role_common,
             "attaque attaques explosion explosions combat combats soldat soldats armee militaires forces police camp "
             "convoi route pont frappe frappes tir tirs obus drone drones roquette roquettes missile missiles avion "
             "helicoptere rebelles habitants ecole hopital eglise mosquee usine village ville"},
    RoleList{role_common,
             "attaque attaques explosion explosions combat combats soldat soldats armee militaires camp convoi frappe "
             "frappes tirs obus drones roquette roquettes rebelles habitants ecole hopital eglise mosquee usine"},
    RoleList{
        role_title,
        "monsieur madame mademoiselle comte duc roi reine empereur prefet maire ministre marechal herr frau graf "
        "herzog konig kaiser kanzler bundeskanzler minister burgermeister senor senora don dona rey reina ministro "
        "alcalde presidente praesident prasident"},
    RoleList{
        role_function,
        "apres avant pendant selon lors alors ainsi aussi cependant toutefois enfin hier demain puis tandis quand "
        "le les un une il elle ils elles nous vous je ce cette ces qui que est sont etait dont mais ou donc puis "
        "avec sans sous sur par pour pas plus leur leurs son ses der das den dem des ein eine einen einem einer ist "
        "sind war waren wird wurde nicht auch auf im am zum zur es sie er wir ihr aber oder wenn als wie was dass "
        "el los las una unos es son fue era pero por para con sin sobre su sus lo il gli uno non che sono og ett "
        "det som av med ja on se ei bir bu ve ile icin olan oldu"},
};

}  // namespace toise::gazetteer
