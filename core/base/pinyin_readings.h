// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace guitai {

/// Readings of one character or of a surname of two, likeliest first, apart by a space; the syllables of a
/// surname of two joined by an apostrophe. ü is written v. They come before what ICU reads.
struct KnownReading
{
    std::u16string_view text;
    std::u16string_view readings;
};

/// Characters that read otherwise as a surname, and those whose surname ICU 72 reads wrongly.
inline constexpr auto surnameReadings = std::to_array<KnownReading>({
    {u"单", u"shan dan"},    {u"單", u"shan dan"},    {u"曾", u"zeng ceng"},   {u"解", u"xie jie"},
    {u"仇", u"qiu chou"},    {u"查", u"zha cha"},     {u"区", u"ou qu"},       {u"區", u"ou qu"},
    {u"朴", u"piao pu"},     {u"翟", u"zhai di"},     {u"盖", u"ge gai"},      {u"蓋", u"ge gai"},
    {u"缪", u"miao mou"},    {u"繆", u"miao mou"},    {u"员", u"yun yuan"},    {u"貟", u"yun"},
    {u"乐", u"yue le"},      {u"樂", u"yue le"},      {u"覃", u"qin tan"},     {u"洗", u"xian xi"},
    {u"召", u"shao zhao"},   {u"卜", u"bu bo"},       {u"隗", u"wei kui"},     {u"折", u"she zhe"},
    {u"种", u"chong zhong"}, {u"繁", u"po fan"},      {u"秘", u"bi mi"},       {u"粘", u"nian zhan"},
    {u"莘", u"xin shen"},    {u"宓", u"mi fu"},       {u"郗", u"xi chi"},      {u"黑", u"he hei"},
    {u"车", u"che ju"},      {u"宿", u"su xiu"},      {u"那", u"na nuo"},      {u"祭", u"zhai ji"},
    {u"藏", u"zang cang"},   {u"乜", u"nie mie"},     {u"牟", u"mou mu"},      {u"句", u"gou ju"},
    {u"尉", u"wei yu"},      {u"薄", u"bo bao"},      {u"柏", u"bai bo"},      {u"都", u"du dou"},
    {u"能", u"nai neng"},    {u"适", u"kuo shi"},     {u"瞿", u"qu ju"},       {u"阚", u"kan han"},
    {u"郇", u"xun huan"},    {u"谌", u"chen shen"},   {u"艾", u"ai yi"},       {u"呙", u"guo"},
    {u"蔚", u"yu wei"},      {u"郄", u"qie xi"},      {u"大", u"da dai"},      {u"佴", u"nai er"},
    {u"不", u"fou bu"},      {u"长", u"zhang chang"}, {u"重", u"chong zhong"}, {u"於", u"yu wu"},
});

/// Surnames of two characters that are not read as their characters are.
inline constexpr auto compoundSurnames = std::to_array<KnownReading>({
    {u"尉迟", u"yu'chi wei'chi"},
    {u"尉遲", u"yu'chi wei'chi"},
    {u"万俟", u"mo'qi wan'qi wan'si"},
    {u"萬俟", u"mo'qi wan'qi wan'si"},
    {u"长孙", u"zhang'sun chang'sun"},
    {u"長孫", u"zhang'sun chang'sun"},
    {u"单于", u"chan'yu"},
    {u"單于", u"chan'yu"},
    {u"澹台", u"tan'tai dan'tai"},
    {u"澹臺", u"tan'tai dan'tai"},
    {u"乐正", u"yue'zheng le'zheng"},
    {u"宰父", u"zai'fu"},
    {u"拓跋", u"tuo'ba ta'ba"},
    {u"闾丘", u"lv'qiu"},
});

/// Characters of given names and places that are read two ways.
inline constexpr auto nameReadings = std::to_array<KnownReading>({
    {u"乐", u"le yue"},      {u"樂", u"le yue"},      {u"朝", u"chao zhao"},   {u"行", u"xing hang heng"},
    {u"长", u"chang zhang"}, {u"長", u"chang zhang"}, {u"重", u"chong zhong"}, {u"晟", u"sheng cheng"},
    {u"茜", u"qian xi"},     {u"娜", u"na nuo"},      {u"传", u"chuan zhuan"}, {u"校", u"xiao jiao"},
    {u"系", u"xi ji"},       {u"参", u"can shen"},    {u"降", u"jiang xiang"}, {u"会", u"hui kuai"},
    {u"拓", u"tuo ta"},      {u"莎", u"sha suo"},     {u"祎", u"yi hui"},      {u"袆", u"hui yi"},
    {u"盛", u"sheng cheng"}, {u"颉", u"jie xie"},     {u"奇", u"qi ji"},       {u"蔚", u"wei yu"},
    {u"露", u"lu lou"},      {u"绿", u"lv lu"},       {u"桧", u"gui hui"},     {u"柏", u"bai bo"},
    {u"泊", u"bo po"},       {u"觉", u"jue jiao"},    {u"角", u"jiao jue"},    {u"隽", u"jun juan"},
    {u"浚", u"jun xun"},     {u"筠", u"yun jun"},     {u"谷", u"gu yu"},       {u"阿", u"a e"},
    {u"伽", u"jia qie ga"},  {u"见", u"jian xian"},   {u"景", u"jing ying"},   {u"省", u"sheng xing"},
    {u"莞", u"guan wan"},    {u"纶", u"lun guan"},    {u"荨", u"qian xun"},    {u"炅", u"jiong gui"},
    {u"镐", u"hao gao"},     {u"枞", u"cong zong"},   {u"仔", u"zai zi"},      {u"勒", u"le lei"},
    {u"埔", u"pu bu"},       {u"珩", u"heng hang"},   {u"厦", u"xia sha"},     {u"巷", u"xiang hang"},
    {u"弄", u"nong long"},   {u"都", u"du dou"},      {u"澄", u"cheng deng"},  {u"栖", u"qi xi"},
    {u"栎", u"li yue"},      {u"藏", u"cang zang"},   {u"曾", u"zeng ceng"},   {u"强", u"qiang jiang"},
    {u"调", u"tiao diao"},   {u"还", u"huan hai"},    {u"了", u"liao le"},     {u"地", u"di de"},
    {u"的", u"di de"},       {u"着", u"zhe zhuo"},    {u"没", u"mei mo"},      {u"靓", u"jing liang"},
    {u"佛", u"fo fu"},       {u"识", u"shi zhi"},     {u"期", u"qi ji"},       {u"卜", u"bu bo"},
    {u"峙", u"zhi shi"},     {u"车", u"che ju"},
});

} // namespace guitai
