package org.symposia.stack.browser;

/**
 * What opening a page cost its reader.
 *
 * @param largestPaint when the largest part of the page was painted, in milliseconds
 * (LCP)
 * @param layoutShift how far parts moved after they were painted (CLS)
 * @param bytes received over the network without images
 * @param imageBytes received over the network for images
 */
public record PageLoad(double largestPaint, double layoutShift, long bytes, long imageBytes) {
}
