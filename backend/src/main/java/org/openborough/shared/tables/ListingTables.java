package org.openborough.shared.tables;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.openborough.shared.paging.Listing;
import org.openborough.shared.tabular.TableWriter;

/** Writes every row of a list as CSV or as a workbook, streamed: memory does not grow with the number of rows. */
@Provider
@Produces({TableTypes.CSV, TableTypes.XLSX})
class ListingTables implements MessageBodyWriter<Listing<?>> {

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return Listing.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Listing<?> list,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        TableForm form = TableForm.of(row(generic));
        try (TableWriter table = writer(list, mediaType, out)) {
            table.header(form.header());
            list.forEachRow(row -> write(table, form.cells(row)));
        } catch (UncheckedIOException readerGone) {
            throw readerGone.getCause();
        }
    }

    private static TableWriter writer(Listing<?> list, MediaType mediaType, OutputStream out) throws IOException {
        return mediaType.getSubtype().equals("csv")
                ? TableWriter.csv(out, list.marksByteOrder())
                : TableWriter.xlsx(out);
    }

    private static void write(TableWriter table, Object[] cells) {
        try {
            table.row(cells);
        } catch (IOException readerGone) {
            throw new UncheckedIOException(readerGone);
        }
    }

    /** The class of the rows, which the operation names as in {@code Listing<AreaResponse>}. */
    static Class<?> row(Type listing) {
        return (Class<?>) ((ParameterizedType) listing).getActualTypeArguments()[0];
    }
}
