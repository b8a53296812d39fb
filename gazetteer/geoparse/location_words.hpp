// Words of the phrases that say where a place lies, by what they do there, in the languages that claims are read in.
#pragma once
#include <array>

#include "gazetteer/geoparse/word_roles.hpp"

namespace toise::gazetteer {

// Keys are made by normalise(): accents do not matter. Endings of Turkish are written out.
inline constexpr std::array location_role_lists = {
    RoleList{role_unit,
             "km kms kilometer kilometers kilometre kilometres mi mile miles meters metres metre mètre mètres "
             "kilomètre kilomètres kilometrelik kilometredir kilometreden mil metrelik км километр километра "
             "километров километрах километре метров метрах миль милях кілометр кілометра кілометрів кілометри "
             "кілометрах метрів метрах كم كلم كيلومتر كيلومترا كيلومتراً كيلومترات كيلومترين كيلومتران كيلو ميل "
             "ميلا أميال متر مترا أمتار"},
    RoleList{role_from, "of from outside de du des d от від из من عن"},
    RoleList{role_to, "jusqu'à до إلى الى عن"},
    RoleList{role_pair, "et ve ile и і й та û"},
    RoleList{role_between,
             "entre séparent sépare distantes distants séparées séparés разделяют розділяють между між بين arasında "
             "arasındaki arası arasındadır navbera"},
    RoleList{
        role_lies,
        "is was lies lie lay sits stands located situated est était reste se trouve situé située situés sont n'est "
        "qu'à distant distante находится расположен расположена расположено расположены лежит лежат стоит "
        "знаходиться розташований розташована розташоване розташовані лежить лежать стоїть تقع يقع تبعد يبعد "
        "وتقع ويقع وتبعد ويبعد الواقعة الواقع وهي تبلغ bulunuyor bulunan yer alan ye e"},
    RoleList{role_near,
             "près proche proches proximité loin abords недалеко неподалеку поблизости вблизи рядом около неподалік "
             "поблизу поряд біля قرب بالقرب قريبة القريبة قريب yakın yakınında yakınındaki yakınlarında yakınlarındaki "
             "yakındır nêzîkî nêzî"},
    RoleList{role_border,
             "border frontier frontière frontières граница границы границе границей границу кордон кордону кордоні "
             "кордоном الحدود حدود sınır sınırı sınırına sınırında sınırından sınırındaki sınırının sınırındadır sinor "
             "sînorê"},
    RoleList{role_point,
             "nord sud est ouest север севера северу севере юг юга югу юге восток востока востоку востоке запад запада "
             "западу западе севернее южнее восточнее западнее північ півночі південь півдня півдні схід сходу сході "
             "захід заходу заході північніше південніше східніше західніше شمال جنوب شرق غرب شمالي جنوبي شرقي غربي "
             "الشمال الجنوب الشرق الغرب kuzeyinde güneyinde doğusunda batısında kuzeydoğusunda kuzeybatısında "
             "güneydoğusunda güneybatısında kuzeyindedir güneyindedir doğusundadır batısındadır kuzeydoğusundadır "
             "kuzeybatısındadır güneydoğusundadır güneybatısındadır kuzeyine güneyine doğusuna batısına bakurê başûrê "
             "rojhilatê rojavayê rojavaya"},
    RoleList{role_point | role_leads,
             "kuzeyindeki güneyindeki doğusundaki batısındaki kuzeydoğusundaki kuzeybatısındaki güneydoğusundaki "
             "güneybatısındaki"},
    RoleList{role_leads,
             "mesafedeki uzaklıktaki uzaktaki uzağındaki uzaklığındaki yakınındaki yakınlarındaki sınırındaki bulunan "
             "alan"},
    RoleList{
        role_quantity,
        "a an right about some roughly nearly almost approximately just only around several half dozen un une deux "
        "trois "
        "quatre cinq six sept huit neuf dix douze quinze vingt trente quarante cinquante soixante cent dizaine "
        "quinzaine vingtaine trentaine quarantaine cinquantaine centaine douzaine quelques plusieurs dizaines "
        "environ quelque presque plus moins peine seulement tout très passé одном двух трех четырех пяти шести "
        "семи восьми девяти десяти пятнадцати двадцати тридцати сорока пятидесяти ста пяти десяти паре пару "
        "нескольких десятка десятке десятках десятков примерно около почти всего более менее лишь чуть самой один "
        "два три пять двох трьох чотирьох п'ять п'яти шість шести сім вісім дев'ять десять десяти двадцять "
        "двадцяти тридцять сорок п'ятдесят сто кілька кількох декілька десяток десятку десятків приблизно близько "
        "майже понад більше менше лише всього відстані расстоянии نحو حوالي قرابة زهاء تقريبا أكثر أقل بعد مسافة "
        "بضعة عدة عشرات ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة عشرين ثلاثين أربعين خمسين يقل يزيد بنحو yaklaşık "
        "bir iki üç dört beş altı yedi sekiz dokuz on yirmi otuz kırk elli yüz birkaç yarım buçuk neredeyse "
        "sadece yalnızca hemen kadar tam çok oldukça"},
    RoleList{role_distance, "distance chemin расстояние расстоянии відстань المسافة مسافة mesafe uzaklık"},
    RoleList{role_place_preposition, "li ji"},
    RoleList{role_town_word,
             "şehrinin şehrine kentinin kentine ilçesinin ilçesine köyünün köyüne kasabasının kasabasına kasabası "
             "beldesinde beldesinin köyünde köyü смт"},
    RoleList{role_place_word, "kampı kampında kampının kampına"},
};

}  // namespace toise::gazetteer
