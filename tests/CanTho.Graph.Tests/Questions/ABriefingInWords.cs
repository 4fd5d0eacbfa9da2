using CanTho.Graph.Domain;
using CanTho.Graph.Questions;

namespace CanTho.Graph.Tests.Questions;

public sealed class ABriefingInWords
{
    [Fact]
    public void In_Vietnamese() => Assert.Equal(
        """
        HỒ SƠ TÓM TẮT: Sato
        Tính đến ngày 1 tháng 2 năm 2022
        Tên trong các nguồn: Sato [1, 2]
        Cách xưng hô trong các nguồn: ông [1]
        Lần tiếp xúc gần nhất với ta: năm 2021, Buổi làm việc

        Chức vụ
        - Sato là Chánh Văn phòng Chi hội từ năm 2020 (nguồn ghi ngày 18 tháng 1 năm 2022) [2]
        - Sato là Chủ tịch Chi hội (nguồn ghi ngày 10 tháng 11 năm 2017) [1]

        Chức vụ trước đây
        - Sato là nguyên Thị trưởng Osaka (nguồn ghi ngày 18 tháng 1 năm 2022) [2]
        - Sato từng là Bộ trưởng japan đến năm 2001 (nguồn ghi ngày 18 tháng 1 năm 2022) [2]

        Các lần gặp gỡ, ký kết
        - Năm 2021: Buổi làm việc; tại Osaka; với tư cách khách; phía ta: Ủy ban nhân dân; cùng có: Khách [3, 4]
        - Tháng 10 năm 2017: Bản ghi nhớ; với tư cách Chủ tịch; phía ta: Lê Việt Dũng [1]

        Hai bên cùng quen biết
        - Khách

        Nội dung trao đổi, cam kết, kết quả
        - Buổi làm việc: Đầu tư [3]

        Nhiệm vụ chưa hoàn thành
        - Thực hiện Bản ghi nhớ; thời hạn tháng 6 năm 2018 (đã quá); được giao: Trường Đại học; tình trạng: dự kiến (ngày 10 tháng 11 năm 2017) [5]

        Dự án
        - Khu công nghiệp; tình trạng: tạm dừng (ngày 18 tháng 1 năm 2022) [6, 7]
            Chưa có đất
            Sato đề xuất “Khu công nghiệp”

        Thỏa thuận
        - Bản ghi nhớ; ký tháng 10 năm 2017; hết hiệu lực tháng 12 năm 2025; nhiệm vụ chưa hoàn thành: 1 [1]

        Sắp tới
        - “Hội thảo” dự kiến diễn ra vào tháng 5 năm 2023. [8]
        - “Bản ghi nhớ” có hiệu lực từ tháng 10 năm 2017 đến tháng 12 năm 2025. [1]

        Các nguồn mâu thuẫn
        - Buổi làm việc, số người tham dự: 20 đại biểu [3] ↔ 25 đại biểu [9]

        Chưa rõ
        - Chưa có tên tiếng Nhật của Sato: không nguồn nào in chữ Nhật.
        - Không rõ từ khi nào và đến khi nào: Sato là Chủ tịch Chi hội.

        Nguồn
        [1] Kế hoạch, II.1
        [2] Bản tin, 3
        [3] Bản tin, 4
        [4] Bản tin, 5
        [5] Kế hoạch, III.1
        [6] Kế hoạch, III.2
        [7] Bản tin, 7
        [8] Bản tin, 6
        [9] Kế hoạch, II.9

        """,
        Briefed.On("person:sato").Text(Language.Vi));

    [Fact]
    public void In_English() => Assert.Equal(
        """
        BRIEFING: Sato
        As of 1 February 2022
        Names in the sources: Sato [1, 2]
        Addressed in the sources as: ông [1]
        Last contact with us: 2021, Meeting

        Posts
        - Sato has been Chánh Văn phòng of the Chapter since 2020 (stated 18 January 2022) [2]
        - Sato is Chủ tịch of the Chapter (stated 10 November 2017) [1]

        Former posts
        - Sato is nguyên Thị trưởng of Osaka (stated 18 January 2022) [2]
        - Sato was Bộ trưởng of japan until 2001 (stated 18 January 2022) [2]

        Meetings and signatures
        - 2021: Meeting; in Osaka; as khách; of us: People's Committee; also: Guest [3, 4]
        - October 2017: Memorandum; as Chủ tịch; of us: Le Viet Dung [1]

        Both have met
        - Guest

        Discussed, promised, achieved
        - Meeting: Đầu tư [3]

        Open tasks
        - Carry out the Memorandum; due June 2018 (past); charged: University; status: planned (10 November 2017) [5]

        Projects
        - Park; status: suspended (18 January 2022) [6, 7]
            Chưa có đất
            Sato proposed “Park”

        Agreements
        - Memorandum; signed October 2017; ends December 2025; open tasks: 1 [1]

        Coming up
        - “Seminar” was planned to take place in May 2023. [8]
        - “Memorandum” is in force from October 2017 to December 2025. [1]

        The sources disagree
        - Meeting, attendance: 20 delegates [3] ↔ 25 delegates [9]

        Not known
        - The name of Sato in Japanese is not known: no source prints it.
        - It is not known since when and until when: Sato is Chủ tịch of the Chapter.

        Sources
        [1] Plan, II.1
        [2] News, 3
        [3] News, 4
        [4] News, 5
        [5] Plan, III.1
        [6] Plan, III.2
        [7] News, 7
        [8] News, 6
        [9] Plan, II.9

        """,
        Briefed.On("person:sato").Text(Language.En));

    [Fact]
    public void In_Japanese() => Assert.Equal(
        """
        概要：Sato
        2022年2月1日現在
        資料上の名称：Sato [1, 2]
        資料上の敬称：ông [1]
        当方との直近の接触：2021年、会談

        役職
        - Satoは支部のChánh Văn phòngである（2020年から）（2022年1月18日の資料による） [2]
        - Satoは支部のChủ tịchである（2017年11月10日の資料による） [1]

        元役職
        - Satoは大阪のnguyên Thị trưởngである（2022年1月18日の資料による） [2]
        - SatoはjapanのBộ trưởngである（退任）（2001年まで）（2022年1月18日の資料による） [2]

        会談・署名
        - 2021年：会談；場所：大阪；立場：khách；当方：人民委員会；ほか：Khách [3, 4]
        - 2017年10月：覚書；立場：Chủ tịch；当方：Lê Việt Dũng [1]

        双方が面識のある相手
        - Khách

        協議・約束・成果
        - 会談：Đầu tư [3]

        未完了の任務
        - 覚書の実施；期限2018年6月（経過）；担当：大学；状況：計画中（2017年11月10日） [5]

        案件
        - 工業団地；状況：一時中断（2022年1月18日） [6, 7]
            Chưa có đất
            Satoは「工業団地」を提案した

        合意文書
        - 覚書；2017年10月署名；2025年12月満了；未完了の任務：1件 [1]

        今後の予定
        - 「セミナー」が2023年5月に行われる予定とされた。 [8]
        - 「覚書」の有効期間は2017年10月から2025年12月までである。 [1]

        資料間の食い違い
        - 会談、参加者数：20人 [3] ↔ 25人 [9]

        不明な点
        - Satoの日本語表記は不明（どの資料にもない）。
        - 在任期間不明：Satoは支部のChủ tịchである。

        出典
        [1] 計画書、II.1
        [2] ニュース、3
        [3] ニュース、4
        [4] ニュース、5
        [5] 計画書、III.1
        [6] 計画書、III.2
        [7] ニュース、7
        [8] ニュース、6
        [9] 計画書、II.9

        """,
        Briefed.On("person:sato").Text(Language.Ja));

    [Fact]
    public void What_does_not_fit_the_page_is_counted()
    {
        var facts = Enumerable.Range(10, 15).Aggregate(
            new Facts(), (some, number) => some.Joined($"person:a SIGNED agreement:{number}").Claim($"agreement:{number}", "date", "2020"));
        var text = facts.Ask(new Dossier(new("person:a"))).Text(Language.En);

        Assert.Contains("- 2020: 21 [1]\n… and 3 more\n", text, StringComparison.Ordinal);
    }
}
