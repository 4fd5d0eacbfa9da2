using CanTho.Graph.Domain;

namespace CanTho.Graph.Generating.Words;

/// <summary>What is said again and again, in the three languages.</summary>
internal static class Vocabulary
{
    public static IReadOnlyList<LocalisedText> Fields { get; } = Table(
        """
        y tế = health = 医療
        giáo dục = education = 教育
        nông nghiệp công nghệ cao = high-technology agriculture = ハイテク農業
        logistics = logistics = 物流
        du lịch = tourism = 観光
        môi trường = environment = 環境
        công nghệ thông tin = information technology = 情報技術
        thủy sản = fisheries = 水産
        văn hóa = culture = 文化
        năng lượng = energy = エネルギー
        đào tạo nguồn nhân lực = manpower training = 人材育成
        chế biến thực phẩm = food processing = 食品加工
        giao thông = transport = 交通
        ứng phó biến đổi khí hậu = response to climate change = 気候変動対策
        """);

    public static IReadOnlyList<LocalisedText> Purposes { get; } = Table(
        """
        Tăng cường quan hệ hữu nghị giữa hai địa phương = To strengthen friendship between the two localities = 両地域の友好関係の強化
        Kêu gọi đầu tư vào thành phố = To call for investment in the city = 市への投資誘致
        Trao đổi kinh nghiệm quản lý đô thị = To exchange experience in managing cities = 都市管理の経験交流
        Đào tạo tiếng Nhật cho cán bộ = To teach Japanese to officials = 職員への日本語教育
        Giới thiệu sản phẩm của địa phương = To present local products = 地元製品の紹介
        Hỗ trợ thiết bị cho bệnh viện = To support hospitals with equipment = 病院への機材支援
        """);

    public static IReadOnlyList<LocalisedText> Outcomes { get; } = Table(
        """
        Hai bên thống nhất tiếp tục trao đổi = Both sides agreed to go on talking = 双方は協議の継続で一致した
        Doanh nghiệp bày tỏ mong muốn đầu tư = Companies expressed the wish to invest = 企業が投資の意向を示した
        Đã ký biên bản ghi nhớ = A memorandum was signed = 覚書に署名した
        Chưa có kết quả cụ thể = No result so far = 具体的な結果はまだない
        Đại biểu đóng góp nhiều ý kiến = The delegates contributed many opinions = 参加者から多くの意見が出た
        """);

    public static IReadOnlyList<LocalisedText> Topics { get; } = Table(
        """
        Đề nghị hỗ trợ vốn ODA = A request for ODA funds = ODA資金の支援要請
        Chuyển giao kỹ thuật = Transfer of technology = 技術移転
        Trao đổi sinh viên = Exchange of students = 学生交流
        Đường bay thẳng đến Cần Thơ = Direct flights to Can Tho = カントーへの直行便
        Tiếp nhận thực tập sinh = Taking in trainees = 実習生の受け入れ
        """);

    public static IReadOnlyList<LocalisedText> Progress { get; } = Table(
        """
        Đang lập báo cáo nghiên cứu khả thi = The feasibility study is being drawn up = 実行可能性調査を作成中
        Đang chờ ý kiến của bộ = The ministry's opinion is awaited = 省の意見を待っている
        Đã hoàn thành giải phóng mặt bằng = The site has been cleared = 用地の確保を完了した
        Đã giải ngân một phần = Part of the funds was paid out = 資金の一部を支出した
        """);

    public static IReadOnlyList<LocalisedText> Budgets { get; } = Table(
        """
        Ngân sách thành phố = The city's budget = 市の予算
        Mỗi bên tự chi trả = Each side pays for itself = 各自負担
        Vốn vay ODA = An ODA loan = ODA借款
        Xã hội hóa = Private contributions = 民間資金
        """);

    public static IReadOnlyList<LocalisedText> Incentives { get; } = Table(
        """
        Miễn tiền thuê đất 3 năm đầu = No land rent in the first three years = 最初の3年間の土地賃料免除
        Giảm 50% thuế thu nhập doanh nghiệp = Half the corporate income tax = 法人税の半減
        Hỗ trợ thủ tục một cửa = Help with formalities at one counter = 手続きの一括支援
        """);

    public static IReadOnlyList<LocalisedText> Products { get; } = Table(
        """
        gạo = rice = 米
        cá tra đông lạnh = frozen catfish = 冷凍ナマズ
        dầu cám = rice bran oil = 米ぬか油
        thiết bị y tế = medical equipment = 医療機器
        phần mềm = software = ソフトウェア
        trái cây sấy = dried fruit = ドライフルーツ
        """);

    public static IReadOnlyList<LocalisedText> Posts { get; } = Table(
        """
        Giám đốc = Director = 局長
        Phó Giám đốc = Deputy Director = 副局長
        Chủ tịch = Chairman = 委員長
        Phó Chủ tịch = Vice Chairman = 副委員長
        Trưởng phòng = Head of Division = 課長
        Tổng Giám đốc = General Director = 社長
        Hiệu trưởng = Rector = 学長
        Chánh Văn phòng = Chief of Office = 事務局長
        Thư ký = Secretary = 秘書
        Chuyên viên = Officer = 専門職員
        """);

    public static IReadOnlyList<LocalisedText> Attendances { get; } = Table(
        """
        trưởng đoàn = head of delegation = 団長
        thành viên đoàn = member of the delegation = 団員
        khách mời = guest = 来賓
        diễn giả = speaker = 講演者
        phía đối tác = counterpart = 相手方
        đơn vị được thăm = visited = 訪問先
        """);

    public static IReadOnlyList<LocalisedText> Charges { get; } = Table(
        """
        đơn vị chủ trì = lead unit = 主管機関
        đơn vị thực hiện = executing unit = 実施機関
        """);

    private static IReadOnlyList<LocalisedText> Table(string table) =>
    [
        .. from line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
           select line.Split(" = ") into cells
           select new LocalisedText(cells[0], cells[1], cells[2]),
    ];
}
