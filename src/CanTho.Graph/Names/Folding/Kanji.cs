using System.Collections.Frozen;
using System.Text;

namespace CanTho.Graph.Names.Folding;

/// <summary>Characters that names are written with in several shapes, and the words around a name that are not the name.</summary>
internal static class Kanji
{
    // The usual shape, then those that stand for it in names and registers (髙, 﨑) or were usual before 1946 (國, 澤).
    // From the old and new shapes of the Jōyō and Jinmeiyō lists (常用漢字表, 人名用漢字), with the commonest of family registers.
    private static readonly FrozenDictionary<char, char> s_usual = (
        "辺邊邉 斎齋斉齊 高髙 崎﨑嵜 沢澤 国國圀 広廣 浜濱濵 島嶋嶌 桜櫻 瀬瀨 真眞 恵惠 栄榮 学學 会會 県縣 区區 円圓 竜龍 蔵藏 寿壽 徳德 静靜 仏佛 鉄鐵 "
        + "応應 気氣 実實 対對 体體 団團 関關 黒黑 冨富 曽曾 弥彌 荘莊 条條 槙槇 遥遙 弁辨瓣辯 塩鹽 駅驛 験驗 総總 経經 続續 絵繪 継繼 芸藝 薬藥 号號 変變 "
        + "売賣 声聲 与與 両兩 来來 万萬 数數 旧舊 暁曉 暦曆 歴歷 桧檜 検檢 横橫 歓歡 権權 残殘 毎每 渋澁 済濟 温溫 湾灣 満滿 焼燒 営營 独獨 当當 発發 観觀 "
        + "覚覺 触觸 訳譯 証證 読讀 豊豐 賛贊 転轉 軽輕 郷鄕 鉱鑛 銭錢 録錄 鎮鎭 険險 隠隱 霊靈 頼賴 顕顯 館舘 麦麥 黄黃 点點 党黨 亜亞 仮假 伝傳 価價 児兒 写寫 "
        + "処處 剣劍 勧勸 勲勳 巻卷 参參 双雙 収收 囲圍 図圖 圏圈 圧壓 塁壘 壌壤 奥奧 宝寶 将將 専專 属屬 峡峽 巌巖 帯帶 庁廳 廃廢 従從 恋戀 懐懷 戦戰 払拂 択擇 "
        + "拝拜 拠據 拡擴 挙擧 挿插 捜搜 揺搖 摂攝 撃擊 晩晚")
        .Split(' ')
        .SelectMany(shapes => shapes[1..].Select(other => (Other: other, Usual: shapes[0])))
        .ToFrozenDictionary(pair => pair.Other, pair => pair.Usual);

    private static readonly string[] s_titles = ["先生", "教授", "博士", "氏", "様", "殿"];
    private static readonly string[] s_companies = ["株式会社", "有限会社", "合同会社", "合資会社", "合名会社"];

    public static bool Has(Rune letter) =>
        letter.Value is (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x3005 and <= 0x3007) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0x20000 and <= 0x3FFFF);

    public static Word Word(string written) => new(written, InUsualShapes(written), InUsualShapes(written), IsKanji: true);

    /// <summary>The words of a run: a company's form before or behind it and titles behind it stand apart, set aside.</summary>
    public static IEnumerable<FoldedWord> Words(string written)
    {
        var form = s_companies.FirstOrDefault(company => InUsualShapes(written).StartsWith(company, StringComparison.Ordinal));

        if (form is not null)
        {
            yield return new(Word(form), Aside: true);
            written = written[form.Length..];
        }

        var behind = s_companies.Concat(s_titles).FirstOrDefault(end => InUsualShapes(written).EndsWith(end, StringComparison.Ordinal));
        var length = written.Length - (behind?.Length ?? 0);

        if (length > 0)
        {
            // (株) is 株式会社 for short, and stands in brackets, apart.
            yield return new(Word(written[..length]), Aside: written[..length] is "株" or "有");
        }

        if (behind is not null)
        {
            yield return new(Word(behind), Aside: true);
        }
    }

    private static string InUsualShapes(string written)
    {
        var usual = new StringBuilder(written.Replace("𠮷", "吉", StringComparison.Ordinal));

        for (var at = 0; at < usual.Length; at++)
        {
            // 々 repeats the character before it.
            usual[at] = usual[at] == '々' && at > 0 ? usual[at - 1] : s_usual.GetValueOrDefault(usual[at], usual[at]);
        }

        return usual.ToString();
    }
}
