/**
 * The forms one character is printed in. Each word lists them and ends with the one that is searched; what NFKC
 * unifies by itself (塚, 神, 海 … as compatibility ideographs) is left to it. Only forms of the same character
 * stand here, with 斎/斉 as the one exception, because bearers and printers mix them up; characters that merely
 * look or sound alike (崎/埼, 坂/阪, 力/カ) are left to the fuzzy search.
 */

/** Old and new, as the table of characters for general use (常用漢字表, 2010) gives them, with their common by-forms. */
const GENERAL = `
亞亜 惡悪 壓圧 圍囲 爲為 醫医 壹壱 隱隠 榮栄 營営 衞衛 驛駅 圓円 鹽塩 緣縁 艷艶 應応 歐欧 毆殴 櫻桜 奧奥 橫横 溫温 穩穏
假仮 價価 畫画 會会 繪絵 壞壊 懷懐 槪概 擴拡 殼殻 覺覚 學学 嶽岳 樂楽 渴渇 罐缶 卷巻 陷陥 勸勧 寬寛 關関 歡歓 觀観
氣気 歸帰 龜亀 僞偽 戲戯 犧犠 舊旧 據拠 擧挙 虛虚 峽峡 挾挟 狹狭 鄕鄉郷 曉暁 區区 驅駈駆 勳勲 薰薫 徑径 莖茎 惠恵 揭掲
溪渓 經経 螢蛍 輕軽 繼継 鷄雞鶏 藝芸 擊撃 缺欠 硏研 縣県 儉倹 劍劔剱釼劒剣 險険 圈圏 檢検 獻献 權権 顯顕 驗験 嚴厳
廣広 效効 恆恒 黃黄 鑛礦鉱 號号 國圀囯国 黑黒 濟済 碎砕 齋齊斎斉 劑剤 雜雑 參参 棧桟 蠶蚕 慘惨 贊賛 殘残 絲糸 齒歯 兒児
辭辞 濕湿 實実 舍舎 寫写 釋釈 壽寿 收収 從従 澁渋 獸獣 縱縦 肅粛 處処 緖緒 敍敘叙 將将 稱称 涉渉 燒焼 證証 奬獎奨 條条
狀状 乘乗 淨浄 剩剰 疊疉畳 繩縄 壤壌 孃嬢 讓譲 釀醸 觸触 囑嘱 眞真 寢寝 愼慎 盡尽 圖図 粹粋 醉酔 穗穂 隨随 髓髄 樞枢
數数 瀨瀬 聲声 靜静 竊窃 攝摂 專専 淺浅 戰戦 踐践 錢銭 潛潜 纖繊 禪禅 雙双 壯壮 爭争 莊荘 搜捜 插挿 巢巣 曾曽 瘦痩 裝装
總緫総 騷騒 增増 藏蔵 臟臓 卽即 屬属 續続 墮堕 對対 體躰軆体 帶帯 滯滞 臺台 瀧滝 擇択 澤沢 擔担 單単 膽胆 團団 斷断 彈弾
遲遅 癡痴 蟲虫 晝昼 鑄鋳 廳廰庁 徵徴 聽聴 敕勅 鎭鎮 遞逓 鐵銕鐡鉄 點点 轉転 傳伝 黨党 盜盗 稻稲 燈灯 當当 鬭鬪闘 德徳
獨独 讀読 屆届 貳弐 惱悩 腦脳 霸覇 廢廃 拜拝 賣売 麥麦 發発 髮髪 拔抜 晚晩 蠻蛮 祕秘 濱濵浜 賔賓 甁瓶 佛仏 拂払 竝並
變変 邊邉辺 辨瓣辯弁 舖舗 步歩 寶寳宝 豐豊 襃褒 飜翻 每毎 萬万 滿満 麵麪麺 默黙 彌弥 譯訳 藥薬 與与 豫予 餘余 譽誉 搖揺
樣様 謠謡 來来 賴頼 亂乱 覽覧 龍竜 兩両 獵猟 綠緑 壘塁 淚涙 勵励 禮礼 隸隷 靈霊 齡齢 曆暦 歷歴 戀恋 鍊錬 爐炉 勞労 郞郎
樓楼 錄録 灣湾 內内 查査 敎教 歲歳 淸清 靑青 產産 說説 稅税 脫脱 悅悦 閱閲 銳鋭 絕絶 顏顔 飮飲 吳呉 娛娯 戶戸 戾戻 尙尚
强強 冰氷 塡填 剝剥 頰頬 餠餅 姬姫
`;

/** By-forms met in the names of people, places and companies. */
const NAMES = `
髙高 﨑嵜崎 嶋嶌島 冨富 峯峰 桒桑 栁柳 槇槙 檜桧 舩船 籠篭 籐藤 渕渊淵 曻昇 祿禄 穰穣 凜凛 堯尭 遙遥 瑤瑶 巖巌 坵丘 埜野
麴麹 萊莱 檮梼 儘侭 壺壷 濤涛 礪砺 蠣蛎 鷗鴎 鶯鴬 瀆涜 摑掴 攪撹 繡繍 蔣蒋 醬醤 蟬蝉 軀躯 廸迪 廻回 凉涼 况況 羣群 畧略
畊耕 穐龝秋 鐮鎌 鍫鍬 濶闊 靏鸖靍寉鶴 鰺鯵 𠮷吉 圡𡈽土 𣘺槗橋 𠮟叱 栢柏 楳梅 椙杉 枩柗松 柹柿 罇樽 濾沪 煕熙熈 尒尓爾
皋皐 禰祢 稟禀 豎竪 糺糾 翆翠 聦聰聡 軄職 肈肇 蘆芦 乕虎 蠅蝿 眾衆 裡裏 讚讃 豬猪 逹達 舘館 釡釜 鑪鈩 銹錆
閇閉 鄰隣 鴈雁 頸頚 穎頴 顚顛 㐂喜 尅剋 屛屏 幷并 𫝆今 藪薮 蕋蕊 萠萌 菟莵兎 噓嘘 俱倶 諫諌 靭靱 籔薮 鹼鹸 嚙噛
`;

const searchedForm = new Map<string, string>();
for (const word of `${GENERAL}${NAMES}`.trim().split(/\s+/)) {
  const forms = [...word];
  const last = forms.at(-1) ?? '';
  for (const form of forms) if (form !== last) searchedForm.set(form, last);
}

/** Every form that is not the searched one, with the one that is. */
export const KANJI_VARIANTS: ReadonlyMap<string, string> = searchedForm;
