/**
 * Lists read part by part: {@code ?cursor=&limit=&query=}, the same for every list.
 */
@NullMarked
package org.symposia.starter.list;

import org.jspecify.annotations.NullMarked;
