namespace Toex.Data.Linkage;

/// <summary>How surprising the values are that two records share, in thousandths of a bit; 0 where they share none.</summary>
/// <param name="Given">The given name.</param>
/// <param name="Family">The family name.</param>
/// <param name="Birth">The birth date.</param>
/// <param name="Home">The town.</param>
public sealed record LinkTerms(int Given, int Family, int Birth, int Home)
{
    /// <summary>All of it.</summary>
    public int Total => Given + Family + Birth + Home;

    internal int Of(string comparison) => comparison switch
    {
        "given name" => Given,
        "family name" => Family,
        "birth date" => Birth,
        "home" => Home,
        _ => 0,
    };
}
