// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/failing_disk.h"

#include <cstring>
#include <sqlite3.h>

namespace encours::test {

namespace {

struct Orders {
    int failAt = 0; ///< 0 = never
    int done = 0;
    FailingDisk::Failure failure = FailingDisk::Failure::Full;
    FailingDisk::Lasts lasts = FailingDisk::Lasts::Once;
};
Orders orders;

/// SQLITE_OK, or what the operation now under way must answer.
int verdict(int inputOutputCode)
{
    ++orders.done;
    const bool fails = orders.failAt > 0 && (orders.lasts == FailingDisk::Lasts::Once ? orders.done == orders.failAt
                                                                                      : orders.done >= orders.failAt);
    if (!fails) {
        return SQLITE_OK;
    }
    return orders.failure == FailingDisk::Failure::Full ? SQLITE_FULL : inputOutputCode;
}

/// Our file: the real one stands behind it in the same block of memory.
struct WatchedFile {
    sqlite3_file base;
    sqlite3_file* real;
};

sqlite3_file* realOf(sqlite3_file* file)
{
    return reinterpret_cast<WatchedFile*>(file)->real;
}

const sqlite3_io_methods& watchedMethods()
{
    static const sqlite3_io_methods methods = [] {
        sqlite3_io_methods m{};
        m.iVersion = 1;
        m.xClose = [](sqlite3_file* f) { return realOf(f)->pMethods->xClose(realOf(f)); };
        m.xRead = [](sqlite3_file* f, void* to, int n, sqlite3_int64 at) {
            return realOf(f)->pMethods->xRead(realOf(f), to, n, at);
        };
        m.xWrite = [](sqlite3_file* f, const void* from, int n, sqlite3_int64 at) {
            const int code = verdict(SQLITE_IOERR_WRITE);
            return code != SQLITE_OK ? code : realOf(f)->pMethods->xWrite(realOf(f), from, n, at);
        };
        m.xTruncate = [](sqlite3_file* f, sqlite3_int64 size) {
            const int code = verdict(SQLITE_IOERR_TRUNCATE);
            return code != SQLITE_OK ? code : realOf(f)->pMethods->xTruncate(realOf(f), size);
        };
        m.xSync = [](sqlite3_file* f, int flags) {
            const int code = verdict(SQLITE_IOERR_FSYNC);
            return code != SQLITE_OK ? code : realOf(f)->pMethods->xSync(realOf(f), flags);
        };
        m.xFileSize = [](sqlite3_file* f, sqlite3_int64* size) {
            return realOf(f)->pMethods->xFileSize(realOf(f), size);
        };
        m.xLock = [](sqlite3_file* f, int level) { return realOf(f)->pMethods->xLock(realOf(f), level); };
        m.xUnlock = [](sqlite3_file* f, int level) { return realOf(f)->pMethods->xUnlock(realOf(f), level); };
        m.xCheckReservedLock = [](sqlite3_file* f, int* out) {
            return realOf(f)->pMethods->xCheckReservedLock(realOf(f), out);
        };
        m.xFileControl = [](sqlite3_file* f, int op, void* arg) {
            return realOf(f)->pMethods->xFileControl(realOf(f), op, arg);
        };
        m.xSectorSize = [](sqlite3_file* f) { return realOf(f)->pMethods->xSectorSize(realOf(f)); };
        m.xDeviceCharacteristics = [](sqlite3_file*) { return 0; };
        return m;
    }();
    return methods;
}

sqlite3_vfs* realVfs = nullptr;
sqlite3_vfs watchedVfs;

int openWatched(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    auto* watched = reinterpret_cast<WatchedFile*>(file);
    watched->base.pMethods = nullptr;
    watched->real = reinterpret_cast<sqlite3_file*>(watched + 1);
    const int code = realVfs->xOpen(realVfs, name, watched->real, flags, outFlags);
    if (watched->real->pMethods != nullptr) {
        watched->base.pMethods = &watchedMethods();
    }
    return code;
}

int removeWatched(sqlite3_vfs*, const char* name, int syncFolder)
{
    const int code = verdict(SQLITE_IOERR_DELETE);
    return code != SQLITE_OK ? code : realVfs->xDelete(realVfs, name, syncFolder);
}

void install()
{
    if (realVfs != nullptr) {
        return;
    }
    realVfs = sqlite3_vfs_find(nullptr);
    watchedVfs = *realVfs;
    watchedVfs.pNext = nullptr;
    watchedVfs.zName = "failing-disk";
    watchedVfs.szOsFile = static_cast<int>(sizeof(WatchedFile)) + realVfs->szOsFile;
    watchedVfs.xOpen = openWatched;
    watchedVfs.xDelete = removeWatched;
    sqlite3_vfs_register(&watchedVfs, 1);
}

} // namespace

FailingDisk::FailingDisk()
{
    install();
    orders = {};
}

FailingDisk::~FailingDisk()
{
    orders = {};
}

void FailingDisk::failAt(int operation, Failure failure, Lasts lasts)
{
    orders = {operation, 0, failure, lasts};
}

int FailingDisk::heal()
{
    const int done = orders.done;
    orders = {};
    return done;
}

} // namespace encours::test
