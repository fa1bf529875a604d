package org.corridor.survey.openrosa;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload2.core.AbstractFileUpload;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.RequestContext;

/** The body of a request in several parts, read one after the other and never kept whole. */
final class MultipartBody extends AbstractFileUpload<InputStream, DiskFileItem, DiskFileItemFactory>
        implements RequestContext {
    private static final int LONGEST_HEADERS = 2048;

    private final String contentType;
    private final InputStream body;

    MultipartBody(String contentType, InputStream body) {
        this.contentType = contentType;
        this.body = body;
    }

    /** The parts, as long as they hold no more than these octets. */
    FileItemInputIterator parts(long most) throws IOException {
        setMaxSize(most);
        setMaxPartHeaderSize(LONGEST_HEADERS);
        return getItemIterator(body);
    }

    @Override
    public FileItemInputIterator getItemIterator(InputStream same) throws IOException {
        return getItemIterator((RequestContext) this);
    }

    @Override
    public Map<String, List<DiskFileItem>> parseParameterMap(InputStream whole) {
        throw new UnsupportedOperationException("It is never held whole.");
    }

    @Override
    public List<DiskFileItem> parseRequest(InputStream whole) {
        throw new UnsupportedOperationException("It is never held whole.");
    }

    @Override
    public String getCharacterEncoding() {
        return "UTF-8";
    }

    /** Not believed: what arrives is counted. */
    @Override
    public long getContentLength() {
        return -1;
    }

    @Override
    public String getContentType() {
        return contentType;
    }

    @Override
    public InputStream getInputStream() {
        return body;
    }

    @Override
    public boolean isMultipartRelated() {
        return false;
    }
}
