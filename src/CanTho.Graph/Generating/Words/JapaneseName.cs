namespace CanTho.Graph.Generating.Words;

/// <summary>A family's or a person's name. Bogus has kanji alone, and how a name is read cannot be told from them: hence a table of our own.</summary>
/// <param name="Latin">With long vowels marked.</param>
internal sealed record JapaneseName(string Kanji, string Kana, string Latin)
{
    public static IReadOnlyList<JapaneseName> Families { get; } = Table(
        """
        佐藤 さとう Satō|鈴木 すずき Suzuki|高橋 たかはし Takahashi|田中 たなか Tanaka|渡辺 わたなべ Watanabe|伊藤 いとう Itō|山本 やまもと Yamamoto
        中村 なかむら Nakamura|小林 こばやし Kobayashi|加藤 かとう Katō|吉田 よしだ Yoshida|山田 やまだ Yamada|佐々木 ささき Sasaki|山口 やまぐち Yamaguchi
        斎藤 さいとう Saitō|松本 まつもと Matsumoto|木村 きむら Kimura|林 はやし Hayashi|清水 しみず Shimizu|山崎 やまざき Yamazaki|森 もり Mori
        阿部 あべ Abe|池田 いけだ Ikeda|橋本 はしもと Hashimoto|山下 やました Yamashita|石川 いしかわ Ishikawa|中島 なかじま Nakajima|前田 まえだ Maeda
        藤田 ふじた Fujita|小川 おがわ Ogawa|後藤 ごとう Gotō|岡田 おかだ Okada|長谷川 はせがわ Hasegawa|村上 むらかみ Murakami|近藤 こんどう Kondō
        石井 いしい Ishii|坂本 さかもと Sakamoto|遠藤 えんどう Endō|青木 あおき Aoki|藤井 ふじい Fujii|西村 にしむら Nishimura|福田 ふくだ Fukuda
        太田 おおた Ōta|三浦 みうら Miura|岡本 おかもと Okamoto|松田 まつだ Matsuda|中川 なかがわ Nakagawa|中野 なかの Nakano|原田 はらだ Harada
        小野 おの Ono|大谷 おおたに Ōtani|大野 おおの Ōno|大塚 おおつか Ōtsuka|市川 いちかわ Ichikawa|千葉 ちば Chiba|工藤 くどう Kudō|内藤 ないとう Naitō
        𠮷野 よしの Yoshino|髙田 たかだ Takada|濵田 はまだ Hamada|渡邊 わたなべ Watanabe|齋藤 さいとう Saitō|桜井 さくらい Sakurai|野口 のぐち Noguchi
        """);

    public static IReadOnlyList<JapaneseName> Men { get; } = Table(
        """
        翔太 しょうた Shōta|健一 けんいち Ken'ichi|大輔 だいすけ Daisuke|拓也 たくや Takuya|直樹 なおき Naoki|康夫 やすお Yasuo|雅之 まさゆき Masayuki
        博 ひろし Hiroshi|誠 まこと Makoto|隆 たかし Takashi|太一 たいち Taichi|大和 やまと Yamato|陸斗 りくと Rikuto|海翔 かいと Kaito|翼 つばさ Tsubasa
        樹 いつき Itsuki|蓮 れん Ren|勇気 ゆうき Yūki|浩二 こうじ Kōji|修 おさむ Osamu|信弘 のぶひろ Nobuhiro|利直 としなお Toshinao|昇 のぼる Noboru
        正夫 まさお Masao|忠雄 ただお Tadao|純一 じゅんいち Jun'ichi|哲也 てつや Tetsuya|和彦 かずひこ Kazuhiko|英樹 ひでき Hideki|恭四郎 きょうしろう Kyōshirō
        """);

    public static IReadOnlyList<JapaneseName> Women { get; } = Table(
        """
        陽菜 ひな Hina|結衣 ゆい Yui|莉子 りこ Riko|美羽 みう Miu|愛菜 まな Mana|美咲 みさき Misaki|杏 あん An|恵子 けいこ Keiko|由美子 ゆみこ Yumiko
        洋子 ようこ Yōko|久美子 くみこ Kumiko|明美 あけみ Akemi|智子 ともこ Tomoko|裕子 ゆうこ Yūko|直美 なおみ Naomi|真由美 まゆみ Mayumi|香織 かおり Kaori
        彩 あや Aya|千尋 ちひろ Chihiro|さくら さくら Sakura
        """);

    /// <summary>As people type it.</summary>
    public string Plain { get; } = Locales.Unmarked(Latin).Replace("'", "", StringComparison.Ordinal);

    private static JapaneseName[] Table(string table) =>
    [
        .. from entry in table.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
           select entry.Split(' ') into cells
           select new JapaneseName(cells[0], cells[1], cells[2]),
    ];
}
