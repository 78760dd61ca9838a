"""Where somebody is in a presentation: at which step, and how many of its answers are shown."""

from collections.abc import Sequence

from debatedesk.domain.presentation.steps import PresentationStep


class PresentationPosition:
    """Goes through steps; `forward` and `backward` undo each other, an answer or a step at a time.

    What was shown of a step stays so when it is come back to.
    """

    def __init__(self, steps: Sequence[PresentationStep], index: int = 0) -> None:
        """Begin at a step, all answers hidden."""
        self.steps = steps
        self.index = min(max(0, index), max(0, len(steps) - 1))
        self._shown: dict[tuple[str, str], int] = {}

    @property
    def step(self) -> PresentationStep | None:
        """The step of now; None where there are none."""
        return self.steps[self.index] if self.steps else None

    @property
    def upcoming(self) -> PresentationStep | None:
        """The step after it; None at the last."""
        return self.steps[self.index + 1] if self.index + 1 < len(self.steps) else None

    @property
    def shown(self) -> int:
        """How many answers of the step are shown."""
        step = self.step
        return min(self._shown.get(step.key, 0), len(step.answers)) if step else 0

    @property
    def hidden(self) -> int:
        """How many are still hidden."""
        step = self.step
        return len(step.answers) - self.shown if step else 0

    @property
    def is_at_end(self) -> bool:
        """Tell whether nothing comes after what is shown."""
        return not self.hidden and self.upcoming is None

    def forward(self) -> bool:
        """Show the next answer, or go to the next step; False where there is none."""
        if self.hidden:
            self._show(self.shown + 1)
            return True
        return self.go_to(self.index + 1)

    def backward(self) -> bool:
        """Hide the answer that was shown last, or go to the step before; False where there is none."""
        if self.shown:
            self._show(self.shown - 1)
            return True
        return self.go_to(self.index - 1)

    def go_to(self, index: int) -> bool:
        """Go to a step; False where there is none of that index, or it is the one of now."""
        if not 0 <= index < len(self.steps) or index == self.index:
            return False
        self.index = index
        return True

    def show_all(self) -> bool:
        """Show all answers of the step; False where none was hidden."""
        hidden = self.hidden
        self._show(self.shown + hidden)
        return bool(hidden)

    def hide_all(self) -> bool:
        """Hide all answers of the step; False where none was shown."""
        shown = self.shown
        self._show(0)
        return bool(shown)

    def _show(self, count: int) -> None:
        if step := self.step:
            self._shown[step.key] = count

    def follow(self, steps: Sequence[PresentationStep]) -> None:
        """Go on with the steps of a map that has changed, at the same step, or what is nearest to it.

        Where the step is gone, it is the first one of the same node, else the one that now stands there.
        """
        before = self.step
        self.steps = steps
        same = [index for index, step in enumerate(steps) if before and step.key == before.key]
        alike = [index for index, step in enumerate(steps) if before and step.node == before.node]
        self.index = next(iter([*same, *alike]), min(self.index, max(0, len(steps) - 1)))
