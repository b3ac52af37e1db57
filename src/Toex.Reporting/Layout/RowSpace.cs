namespace Toex.Reporting.Layout;

/// <summary>Where rows stand on the page.</summary>
/// <param name="Left">Left edge of their names.</param>
/// <param name="Right">Right edge of their plot.</param>
/// <param name="Height">Height to fill; null for as much as they need.</param>
internal readonly record struct RowSpace(float Left, float Right, float? Height)
{
    private const float Gap = 36;
    private const float LeastWidth = 480;
    private const float LeastPitch = 17;

    /// <summary>The page's width.</summary>
    public static RowSpace Whole(Page page, float? height) => new(PageFrame.Margin, page.Width - PageFrame.Margin, height);

    /// <summary>
    /// The page's width, or its halves where rows that go on from one to the other have larger letters: where many are to fit a height.
    /// </summary>
    public static IReadOnlyList<RowSpace> Columns(Page page, int rows, float? height)
    {
        var whole = Whole(page, height);
        var half = (whole.Right - whole.Left - Gap) / 2;
        return height / rows < LeastPitch && half >= LeastWidth
            ? [whole with { Right = whole.Left + half }, whole with { Left = whole.Right - half }] : [whole];
    }

    /// <summary>How many rows each column has, the first the most.</summary>
    public static int Share(int rows, int columns) => (rows + columns - 1) / columns;
}
