"""Pictures drawn out of the window's process, which a hostile one could stop."""

from PySide6.QtCore import QCoreApplication, QProcess, QProcessEnvironment, QSize, QTimer, Signal
from PySide6.QtGui import QImage

from debatedesk.jobs.process import module_command, module_environment

LONGEST_MS = 8_000
_END_MS = 1_000


class PictureProcess(QProcess):
    """Draws one picture at a size in pixels; `drawn` carries the image, a null one where it can't."""

    drawn = Signal(QImage)

    def __init__(self, data: bytes, size: QSize) -> None:
        """Begin at once; it belongs to the application, and goes when it is done."""
        super().__init__(QCoreApplication.instance())
        program, *arguments = module_command(
            "debatedesk.ui.reader.draw_picture", str(size.width()), str(size.height())
        )
        environment = QProcessEnvironment()
        for name, value in module_environment().items():
            environment.insert(name, value)
        self.setProcessEnvironment(environment)
        self.setStandardErrorFile(QProcess.nullDevice())
        self.finished.connect(self._finish)
        self.errorOccurred.connect(self._fail)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.stop)
        QTimer.singleShot(LONGEST_MS, self, self.kill)
        self.start(program, arguments)
        self.write(data)
        self.closeWriteChannel()

    def _finish(self, code: int, status: QProcess.ExitStatus) -> None:
        image = QImage()
        if status == QProcess.ExitStatus.NormalExit and code == 0:
            image = QImage.fromData(self.readAllStandardOutput())
        self.drawn.emit(image)
        self.deleteLater()

    def _fail(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.drawn.emit(QImage())
            self.deleteLater()

    def stop(self) -> None:
        """Draw no more, and leave no process behind; nothing is told."""
        self.blockSignals(True)
        self.kill()
        self.waitForFinished(_END_MS)
        self.deleteLater()
