package app.laurel.quizzes;

import app.laurel.platform.Refusal;
import app.laurel.platform.Sha256;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture that was drawn anew from what somebody uploaded, so that nothing is left but what one
 * sees: no place, no camera, no name, nothing hidden behind its end.
 *
 * @param mediaType image/png, or image/jpeg where nothing is transparent or a PNG would be too long
 * @param width in pixels, at most {@link #LONGEST_SIDE}
 * @param sha256 of the bytes, as lower-case hexadecimal digits
 */
record CleanPicture(String mediaType, byte[] bytes, int width, int height, String sha256) {

    static final int LONGEST_SIDE = 1_600;

    private static final Set<String> FORMATS = Set.of("png", "jpeg", "gif");
    private static final long MOST_PIXELS = 50_000_000;
    private static final int LONGEST_UPLOADED_SIDE = 20_000;

    /** Pictures take much memory while they are decoded. */
    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1);

    /**
     * Draws an uploaded picture anew, not larger than a screen needs it.
     *
     * @throws Refusal for what is no PNG, JPEG or GIF picture, or has too many pixels
     */
    static CleanPicture of(byte[] uploaded) {
        ONE_AT_A_TIME.acquireUninterruptibly();
        try {
            return of(upright(read(uploaded), Orientation.of(uploaded)));
        } catch (IOException | RuntimeException e) {
            if (e instanceof Refusal refusal) {
                throw refusal;
            }
            throw Refusal.because("quizzes.picture.unreadable");
        } catch (OutOfMemoryError e) {
            // Only this picture is too much: nothing of it is held any more
            throw tooLarge();
        } finally {
            ONE_AT_A_TIME.release();
        }
    }

    /** What it claims to be is not asked: only its first bytes count, and its size comes first. */
    private static BufferedImage read(byte[] uploaded) throws IOException {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(uploaded))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw Refusal.because("quizzes.picture.unreadable");
            }
            var reader = readers.next();
            try {
                if (FORMATS.stream().noneMatch(reader.getFormatName()::equalsIgnoreCase)) {
                    throw Refusal.because("quizzes.picture.unreadable");
                }
                reader.setInput(input, true, true);
                return read(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if (width > LONGEST_UPLOADED_SIDE
                || height > LONGEST_UPLOADED_SIDE
                || (long) width * height > MOST_PIXELS) {
            throw tooLarge();
        }
        var parameters = reader.getDefaultReadParam();
        var step = step(width, height);
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    /** Every n-th pixel is read: at most twice as many in a row as are kept. */
    static int step(int width, int height) {
        return Math.max(1, Math.ceilDiv(Math.max(width, height), 2 * LONGEST_SIDE));
    }

    private static Refusal tooLarge() {
        return Refusal.because("quizzes.picture.pixels", MOST_PIXELS / 1_000_000);
    }

    private static BufferedImage upright(BufferedImage image, Orientation orientation) {
        if (orientation == Orientation.UPRIGHT) {
            return image;
        }
        var turned =
                new BufferedImage(
                        orientation.isSideways() ? image.getHeight() : image.getWidth(),
                        orientation.isSideways() ? image.getWidth() : image.getHeight(),
                        BufferedImage.TYPE_INT_RGB);
        var transform = orientation.transform(image.getWidth(), image.getHeight());
        new AffineTransformOp(transform, AffineTransformOp.TYPE_NEAREST_NEIGHBOR)
                .filter(drawn(image, image.getWidth(), image.getHeight(), false), turned);
        return turned;
    }

    private static CleanPicture of(BufferedImage image) throws IOException {
        var scale =
                Math.min(
                        1.0, (double) LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
        var width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var transparent = image.getColorModel().hasAlpha();
        if (transparent) {
            var png = written(drawn(image, width, height, true), "png");
            if (png.length <= AddPicture.LARGEST) {
                return new CleanPicture("image/png", png, width, height, Sha256.hex(png));
            }
        }
        var jpeg = written(drawn(image, width, height, false), "jpeg");
        return new CleanPicture("image/jpeg", jpeg, width, height, Sha256.hex(jpeg));
    }

    private static byte[] written(BufferedImage drawn, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(drawn, format, bytes)) {
            throw new IOException("No writer");
        }
        return bytes.toByteArray();
    }

    private static BufferedImage drawn(
            BufferedImage image, int width, int height, boolean transparent) {
        var drawn =
                new BufferedImage(
                        width,
                        height,
                        transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var canvas = drawn.createGraphics();
        canvas.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        if (!transparent) {
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, width, height);
        }
        canvas.drawImage(
                image,
                AffineTransform.getScaleInstance(
                        (double) width / image.getWidth(), (double) height / image.getHeight()),
                null);
        canvas.dispose();
        return drawn;
    }
}
