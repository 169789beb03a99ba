package org.openborough.imports.reading.workbook;

import static org.openborough.imports.reading.table.UnreadableFile.Reason.BROKEN_WORKBOOK;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.openborough.imports.reading.table.UnreadableFile;

/** Makes one answer of the many exceptions with which the library meets a damaged workbook. */
final class WorkbookDamage {

    /** A step of reading a workbook. */
    @FunctionalInterface
    interface Step<T> {

        T take() throws IOException;
    }

    private WorkbookDamage() {}

    static <T> T reported(Step<T> step) throws IOException {
        try {
            return step.take();
        } catch (UnreadableFile e) {
            throw e;
        } catch (RuntimeException e) {
            throw damaged(e);
        } catch (IOException e) {
            if (e.getCause() instanceof XMLStreamException) {
                throw damaged(e);
            }
            throw e;
        }
    }

    private static UnreadableFile damaged(Exception cause) {
        return new UnreadableFile(
                BROKEN_WORKBOOK,
                "The workbook is damaged or uses parts that are not understood. Open it in Excel, save it as a new"
                        + " workbook (.xlsx), and send that.",
                cause);
    }
}
