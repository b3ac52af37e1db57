using FsCheck;
using FsCheck.Fluent;

namespace Toex.Profiles.Tests.Naive;

/// <summary>Fewer rows than it takes to tell a day on which nothing happened from one that was not submitted: every window is
/// known.</summary>
internal static class FewRows
{
    internal static Gen<T[]> ArrayOfFew<T>(this Gen<T> rows) =>
        from number in Gen.Choose(0, 49) from drawn in rows.ArrayOf(number) select drawn;
}
