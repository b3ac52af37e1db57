namespace Toex.Reporting.Layout;

/// <summary>Shapes that tell points apart where colours are not seen.</summary>
internal enum MarkShape
{
    Circle,
    Diamond,
    Triangle,
    Square,
}
